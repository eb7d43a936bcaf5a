// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The table of what the gallery shows: every window in every state. A new one is an entry, in the file of its subject.
#pragma once

#include <QList>

class GalleryStage;

struct GalleryState {
    const char *name;  // of its pictures, and of --state
    const char *title; // what is to be seen
    void (*bringAbout)(GalleryStage &stage);
};

[[nodiscard]] QList<GalleryState> signInStates();
[[nodiscard]] QList<GalleryState> formStates();
[[nodiscard]] QList<GalleryState> saveStates();
[[nodiscard]] QList<GalleryState> dialogStates();
[[nodiscard]] QList<GalleryState> menuStates();
[[nodiscard]] QList<GalleryState> testerStates();

[[nodiscard]] inline QList<GalleryState> galleryStates()
{
    return signInStates() + formStates() + saveStates() + dialogStates() + menuStates() + testerStates();
}
