// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "BareWindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
QLineEdit *lineEdit(const QString &objectName, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    return edit;
}

QComboBox *comboBox(const QStringList &items)
{
    auto *box = new QComboBox;
    box->addItems(items);
    return box;
}
} // namespace

BareWindow::BareWindow()
{
    auto *boxes = new QVBoxLayout;
    boxes->addWidget(new QCheckBox(u"New training graphs"_s));
    boxes->addWidget(new QCheckBox(u"Object tracking"_s));

    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->addRow(u"&Name"_s, lineEdit(u"name"_s, u"Jan Jansen"_s));
    rows->addRow(u"&Job title"_s, lineEdit(u"jobTitle"_s, u"Engineer"_s));
    rows->addRow(u"&Company"_s, lineEdit(u"companyName"_s, QString()));
    rows->addRow(u"&Time zone"_s, comboBox({u"Amsterdam, Netherlands"_s}));
    rows->addRow(u"&Project order"_s,
        comboBox({u"Created, oldest first"_s, u"Created, newest first"_s, u"Added, oldest first"_s,
            u"Added, newest first"_s, u"Name, A to Z"_s, u"Name, Z to A"_s, u"Last opened first"_s}));
    rows->addRow(u"Experiments"_s, boxes);
    setCentralWidget(form);
    setWindowTitle(u"Bare window"_s);
    resize(780, 660);
}

bool BareWindow::event(QEvent *event)
{
    // Not QEvent::UpdateRequest: the first one comes before the window is exposed, and paints nothing.
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &BareWindow::painted, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}
