# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0

# The programs with all that a desktop without Qt lacks. They look for libraries in ../lib: an RPATH, not a RUNPATH, because
# only that one also holds for the libraries of libraries.
foreach(program ei-profile-editor ei-studio-simulator)
    set_target_properties(${program} PROPERTIES BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN/../lib")
    target_link_options(${program} PRIVATE -Wl,--disable-new-dtags)
endforeach()

get_filename_component(qt_plugins ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS} ABSOLUTE)
set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    tls/libqopensslbackend.so tls/libqcertonlybackend.so
    networkinformation/libqnetworkmanager.so networkinformation/libqglib.so
    iconengines/libqsvgicon.so
    imageformats/libqjpeg.so imageformats/libqgif.so imageformats/libqwebp.so imageformats/libqsvg.so
    imageformats/libqico.so)

# Qt's own words in the languages of the editor.
find_program(QTPATHS NAMES qtpaths6 qtpaths HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
execute_process(COMMAND ${QTPATHS} --query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(GLOB languages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*.ts)
foreach(language IN LISTS languages)
    string(REGEX REPLACE ".*/ei-profile-editor_(.*)\\.ts$" "qtbase_\\1.qm" file ${language})
    install(FILES ${qt_translations}/${file} DESTINATION translations)
endforeach()

# Loaded by QtKeychain when it is first used, so that no library names it.
find_library(PROFILE_EDITOR_LIBSECRET libsecret-1.so.0 REQUIRED)

install(CODE "set(qt_plugins \"${qt_plugins}\")
set(plugins \"${plugins}\")
set(secret ${PROFILE_EDITOR_LIBSECRET})")
install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/bundle.cmake)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/qt.conf DESTINATION ${CMAKE_INSTALL_BINDIR})
