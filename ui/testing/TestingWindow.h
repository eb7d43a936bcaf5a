// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A window beside the editor's, in which a tester brings about any state: all scenarios, all profiles, another editor,
// the clock. It shows what the simulator says that it plays, never what was pressed, and is not held up by a question
// that the editor asks.
#pragma once

#include "testing/SimulatorRemote.h"

#include <QWidget>

class EntryList;
class MessageBar;
class PlayOptions;
class PlayedCard;
class QCheckBox;

class TestingWindow : public QWidget
{
    Q_OBJECT
public:
    explicit TestingWindow(SimulatorRemote &simulator);

    // What the button of the card says, for the state that is played.
    void setNext(const QString &next);

signals:
    void nextWanted();
    void profileChosen(); // and the simulator has it
    void changeWanted(const QJsonObject &changes, bool beforeUpdate);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeScenarioPage();
    [[nodiscard]] QWidget *makeProfilePage();
    [[nodiscard]] QWidget *makeServerPage();
    void playScenario(const QString &name);
    void playSlow(bool slow);
    void chooseProfile(const QString &name);
    void showListing();

    SimulatorRemote &m_simulator;
    QString m_next;
    QString m_wantedProfile; // asked for, and not yet heard of
    PlayedCard *m_card;
    MessageBar *m_messages;
    EntryList *m_scenarios = nullptr;
    EntryList *m_profiles = nullptr;
    PlayOptions *m_options = nullptr;
    QCheckBox *m_beside = nullptr;
};
