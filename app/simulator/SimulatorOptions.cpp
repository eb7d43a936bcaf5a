// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SimulatorOptions.h"

using namespace Qt::StringLiterals;

SimulatorOptions::SimulatorOptions()
    : port(u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes a free one."_s, u"N"_s, u"0"_s),
      scenario(u"scenario"_s,
          u"What goes wrong: one scenario, or two with a comma between them, such as slow:latency=300,refuse:from=2. "
          "See --list-scenarios."_s,
          u"NAME"_s, u"ok"_s),
      listScenarios(u"list-scenarios"_s, u"List the scenarios and leave."_s),
      profile(u"profile"_s, u"The profiles to begin with; see --list-profiles."_s, u"NAME"_s, u"usual"_s),
      listProfiles(u"list-profiles"_s, u"List the sample profiles and leave."_s),
      log(u"log"_s, u"Append a line of JSON to this file for each request, and one more with its answer."_s, u"FILE"_s),
      logSecrets(u"log-secrets"_s, u"Leave tokens, passwords and codes in the log; they are masked otherwise."_s),
      exitWithParent(u"exit-with-parent"_s, u"Leave when standard input is closed."_s),
      version(u"version"_s, u"Show the version."_s),
      help({u"h"_s, u"help"_s}, u"Show this help."_s)
{
}

QList<QCommandLineOption> SimulatorOptions::all() const
{
    return {port, scenario, listScenarios, profile, listProfiles, log, logSecrets, exitWithParent, version, help};
}
