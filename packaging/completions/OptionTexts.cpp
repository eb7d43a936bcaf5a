// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "OptionTexts.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kLicence = "# SPDX-FileCopyrightText: 2026 The Profile Editor authors\n"
                          "# SPDX-License-Identifier: Apache-2.0\n"_L1;

QString dashed(const QString &name)
{
    return (name.size() == 1 ? "-"_L1 : "--"_L1) + name;
}

QStringList dashedNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += dashed(name);
    return names;
}

QString longName(const QCommandLineOption &option)
{
    return option.names().constLast();
}

bool takesFile(const QCommandLineOption &option)
{
    return option.valueName() == "FILE"_L1;
}

// Of the first sentence, without its full stop: shells show a line.
QString summary(const QCommandLineOption &option)
{
    const QString text = option.description();
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString bash(const OptionTexts::Program &program)
{
    const QString function = u'_' + QString(program.name).replace(u'-', u'_');
    QString values;
    QStringList names;
    for (const QCommandLineOption &option : program.options) {
        names += dashedNames(option);
        if (option.valueName().isEmpty())
            continue;
        QString words = "COMPREPLY=()"_L1;
        if (takesFile(option))
            words = "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$current\")"_L1;
        else if (const QStringList all = program.values.value(longName(option)); !all.isEmpty())
            words = "mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\")"_L1.arg(all.join(u' '));
        values += "        %1) %2; return ;;\n"_L1.arg(dashedNames(option).join(u'|'), words);
    }
    return kLicence
        + "%1()\n{\n    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
          "    case $previous in\n%2    esac\n"
          "    mapfile -t COMPREPLY < <(compgen -W '%3' -- \"$current\")\n}\ncomplete -F %1 %4\n"_L1.arg(
              function, values, names.join(u' '), program.name);
}

QString zsh(const OptionTexts::Program &program)
{
    QStringList specs;
    for (const QCommandLineOption &option : program.options) {
        QString action;
        if (takesFile(option))
            action = ":file:_files"_L1;
        else if (const QStringList all = program.values.value(longName(option)); !all.isEmpty())
            action = ":value:(%1)"_L1.arg(all.join(u' '));
        else if (!option.valueName().isEmpty())
            action = ":value:"_L1;
        QString text = summary(option);
        for (const QChar special : {u'[', u']', u':'})
            text.replace(special, u'\\' + QString(special));
        text.replace(u'\'', "'\\''"_L1);
        for (const QString &name : dashedNames(option))
            specs += "    '%1[%2]%3'"_L1.arg(action.isEmpty() ? name : name + u'=', text, action);
    }
    return "#compdef %1\n"_L1.arg(program.name) + kLicence + "_arguments \\\n"_L1 + specs.join(" \\\n"_L1) + u'\n';
}

QString fish(const OptionTexts::Program &program)
{
    QString lines = kLicence + "complete -c %1 -f\n"_L1.arg(program.name);
    for (const QCommandLineOption &option : program.options) {
        lines += "complete -c %1"_L1.arg(program.name);
        for (const QString &name : option.names())
            lines += (name.size() == 1 ? " -s "_L1 : " -l "_L1) + name;
        if (takesFile(option))
            lines += " -r -F"_L1;
        else if (const QStringList all = program.values.value(longName(option)); !all.isEmpty())
            lines += " -x -a '%1'"_L1.arg(all.join(u' '));
        else if (!option.valueName().isEmpty())
            lines += " -x"_L1;
        lines += " -d '%1'\n"_L1.arg(summary(option).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1));
    }
    return lines;
}

QString roff(QString text)
{
    return text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1).replace(u'"', "\\(dq"_L1);
}

QString man(const OptionTexts::Program &program)
{
    QString section = ".SH OPTIONS\n"_L1;
    for (const QCommandLineOption &option : program.options) {
        const QString names = roff(dashedNames(option).join(", "_L1));
        section += option.valueName().isEmpty() ? ".TP\n.B %1\n"_L1.arg(names)
                                                : ".TP\n.BI \"%1 \" %2\n"_L1.arg(names, option.valueName());
        section += roff(option.description()) + u'\n';
    }
    for (const OptionTexts::Topic &topic : program.topics) {
        section += ".SH %1\n"_L1.arg(topic.heading);
        for (const auto &[term, sentence] : topic.entries)
            section += ".TP\n.B %1\n%2\n"_L1.arg(roff(term), roff(sentence));
    }
    return section;
}
} // namespace

QString OptionTexts::of(const Program &program, const QString &format)
{
    using Writer = QString (*)(const Program &program);
    static const QHash<QString, Writer> writers{{u"bash"_s, bash}, {u"zsh"_s, zsh}, {u"fish"_s, fish}, {u"man"_s, man}};
    const Writer writer = writers.value(format);
    return writer ? writer(program) : QString();
}
