// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/EditorFactory.h"

#include "profile/ProfileModel.h"
#include "ui/form/ChoiceEditor.h"
#include "ui/form/ChoiceSetEditor.h"
#include "ui/form/FieldRow.h"
#include "ui/form/TextEditor.h"
#include "ui/timezone/TimeZoneEditor.h"

namespace
{
// A row whose help text is the editor's caption.
template <typename Editor>
FieldRow *withCaption(Editor *editor, const ProfileField &field, ProfileModel &model, QWidget *parent)
{
    auto *row = new FieldRow(field, model, editor, parent);
    QObject::connect(editor, &Editor::captionChanged, row, [row, editor] { row->setHelp(editor->caption()); });
    row->setHelp(editor->caption());
    return row;
}
} // namespace

FieldRow *makeFieldRow(const ProfileField &field, ProfileModel &model, RecentTimeZones &recent, QWidget *parent)
{
    switch (field.kind) {
    case ProfileField::Kind::Text:
        return withCaption(new TextEditor, field, model, parent);
    case ProfileField::Kind::Choice:
        return new FieldRow(field, model, new ChoiceEditor(field), parent);
    case ProfileField::Kind::ChoiceSet: {
        auto *editor = new ChoiceSetEditor;
        const auto offer = [editor, &model] { editor->setExperiments(model.profile().experiments); };
        QObject::connect(&model, &ProfileModel::profileChanged, editor, offer);
        offer();
        const auto mark = [editor, &field, &model](QLatin1StringView changed) {
            if (changed == field.key)
                editor->setServerValue(model.serverValue(field.key));
        };
        QObject::connect(&model, &ProfileModel::fieldChanged, editor, mark);
        mark(field.key);
        return new FieldRow(field, model, editor, parent);
    }
    case ProfileField::Kind::TimeZone:
        return withCaption(new TimeZoneEditor(recent), field, model, parent);
    }
    Q_UNREACHABLE();
}
