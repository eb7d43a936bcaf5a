// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/TokenStore.h"

QString TokenStore::sentence(Problem problem, const QString &details)
{
    switch (problem) {
    case Problem::None:
    case Problem::NotFound:
        return {};
    case Problem::NoKeychain:
        return tr("This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret "
                  "Service.");
    case Problem::Locked:
        return tr("The keychain is locked. Unlock it first.");
    case Problem::NotUnlocked:
        return tr("The keychain was not unlocked: its password window was cancelled, or could not be shown.");
    case Problem::Denied:
        return tr("The keychain refused access. Allow it for this program in the keychain's settings.");
    case Problem::NoAnswer:
        return tr("The keychain did not answer. Look whether it asks for a password somewhere, or start it again.");
    case Problem::Other:
        return tr("The keychain reported: %1").arg(details);
    }
    Q_UNREACHABLE();
}
