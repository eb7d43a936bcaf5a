// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/EditorFactory.h"

#include "profile/ProfileModel.h"
#include "ui/form/ChoiceEditor.h"
#include "ui/form/ChoiceSetEditor.h"
#include "ui/form/FieldRow.h"
#include "ui/form/TextEditor.h"
#include "ui/timezone/TimeZoneEditor.h"

FieldRow *makeFieldRow(const ProfileField &field, ProfileModel &model, RecentTimeZones &recent, QWidget *parent)
{
    switch (field.kind) {
    case ProfileField::Kind::Text:
        return new FieldRow(field, model, new TextEditor, parent);
    case ProfileField::Kind::Choice:
        return new FieldRow(field, model, new ChoiceEditor(field), parent);
    case ProfileField::Kind::ChoiceSet: {
        auto *editor = new ChoiceSetEditor;
        const auto offer = [editor, &model] { editor->setExperiments(model.profile().experiments); };
        QObject::connect(&model, &ProfileModel::profileChanged, editor, offer);
        offer();
        return new FieldRow(field, model, editor, parent);
    }
    case ProfileField::Kind::TimeZone: {
        auto *editor = new TimeZoneEditor(recent);
        auto *row = new FieldRow(field, model, editor, parent);
        QObject::connect(
            editor, &TimeZoneEditor::captionChanged, row, [row, editor] { row->setHelp(editor->caption()); });
        row->setHelp(editor->caption());
        return row;
    }
    }
    Q_UNREACHABLE();
}
