// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A tool tip shows a value letter by letter, whatever is in it.
#include "TestRunner.h"
#include "api/ServerAddress.h"
#include "profile/ProfileModel.h"
#include "ui/account/AccountHeader.h"
#include "ui/account/HostChip.h"
#include "ui/form/ChoiceSetEditor.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QHelpEvent>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace
{
const auto kValue = u"R&D \"Tools\"  <b>bold</b> 'x' &amp;"_s;

// What a tool tip with this text reads.
QString shown(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

// The text of the tool tip that comes up over this widget; empty: none.
QString toolTipOver(QWidget *widget)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
    QApplication::sendEvent(widget, &help);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}
} // namespace

class TestToolTips : public QObject
{
    Q_OBJECT

private slots:
    void cutLabelReadsWhole();
    void sessionReadsAsGiven();
    void serverReadsAsItsAddress();
    void cutTitleReadsWhole();
};

void TestToolTips::cutLabelReadsWhole()
{
    ElidedLabel label(nullptr);
    label.setText(kValue);
    label.resize(20, 20);
    label.show();
    QCOMPARE(shown(toolTipOver(&label)), kValue);
}

void TestToolTips::sessionReadsAsGiven()
{
    const ProfileModel model;
    AccountHeader header(model);
    header.setSession(u"Signed in & well"_s, kValue);
    QStringList toolTips;
    const auto labels = header.findChildren<ElidedLabel *>();
    for (const ElidedLabel *label : labels)
        toolTips += shown(label->toolTip());
    QVERIFY2(toolTips.contains(u"Signed in & well\n"_s + kValue), qPrintable(toolTips.join(u'|')));
}

void TestToolTips::serverReadsAsItsAddress()
{
    HostChip chip(nullptr);
    const ServerAddress server = *ServerAddress::parse(u"https://studio.example.com:444/R&D/v1"_s).value;
    chip.setServer(server, server.displayName());
    QVERIFY(server.baseUrl().toString().contains(u"R&D"_s));
    QCOMPARE(shown(chip.toolTip()), server.baseUrl().toString());
}

void TestToolTips::cutTitleReadsWhole()
{
    ChoiceSetEditor editor;
    Experiment experiment;
    experiment.type = u"x"_s;
    experiment.title = kValue;
    experiment.showToUser = true;
    editor.setExperiments({experiment});
    editor.resize(600, 40);
    editor.show();
    auto *box = editor.findChild<QCheckBox *>();
    QTRY_COMPARE(box->width(), 600);
    QCOMPARE(toolTipOver(box), QString()); // it can be read
    editor.resize(100, 40);
    QTRY_COMPARE(box->width(), 100);
    QCOMPARE(shown(toolTipOver(box)), kValue);
}

WINDOW_TEST(TestToolTips)
#include "tst_ToolTips.moc"
