# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0

# Names, texts and dependencies of the packages.
set(CPACK_PACKAGE_NAME ei-profile-editor)
set(CPACK_PACKAGE_VENDOR "The Profile Editor authors")
set(CPACK_PACKAGE_CONTACT ${PROFILE_EDITOR_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROFILE_EDITOR_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop editor for an Edge Impulse profile")
set(CPACK_PACKAGE_DESCRIPTION "Shows the profile of an Edge Impulse account in a window, lets you edit name,
job title, company, time zone, project order and experiments, and sends
exactly what was changed. Comes with a simulated Studio to try it with.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Profile Editor")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSES/Apache-2.0.txt)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/tree.cmake)
# No rights that the builder's umask took.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_SOURCE_DIR}/resources/icons/profile-editor.ico)
    set(CPACK_NSIS_MUI_UNIICON ${CMAKE_SOURCE_DIR}/resources/icons/profile-editor.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\ei-profile-editor.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_DISPLAY_NAME "Profile Editor")
    set(CPACK_PACKAGE_EXECUTABLES ei-profile-editor "Profile Editor")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(PROFILE_EDITOR_PORTABLE)
    set(CPACK_GENERATOR TXZ STGZ)
    set(CPACK_PACKAGE_FILE_NAME "ei-profile-editor-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
    set(CPACK_STGZ_HEADER_FILE ${CMAKE_CURRENT_SOURCE_DIR}/portable/installer.sh)
else()
    set(CPACK_GENERATOR DEB RPM)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded when it is first used, so that no library names it: TLS, by a plugin of Qt Network's; the Secret Service's client.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libssl3, libsecret-1-0")
# Qt's own words, such as those on the buttons of its dialogs, are in a package of their own.
# One keychain is enough, and the one that a desktop of KDE's or a person with KeePassXC has. No package of Debian's provides
# org.freedesktop.secrets, so they are named: KWallet of Debian 12, of Debian 13, KeePassXC of both. Photos in WebP are asked
# for where Qt has the decoder, which is one of Qt's further image formats.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-image-formats-plugins, qt6-translations-l10n, gnome-keyring | libkf5wallet-bin | kwallet6 | keepassxc | keepassxc-full | keepassxc-minimal, tzdata")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "openssl") # with which the simulator makes the certificates of its TLS scenarios

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0 AND Unicode-3.0 AND MIT AND ISC")
set(CPACK_RPM_PACKAGE_GROUP Applications/Productivity)
set(CPACK_RPM_PACKAGE_SUMMARY "Desktop editor for an Edge Impulse profile")
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, hicolor-icon-theme, libsecret-1.so.0()(64bit)")
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_USER_FILELIST
    "%license /usr/share/licenses/ei-profile-editor/Apache-2.0.txt" "%license /usr/share/licenses/ei-profile-editor/copyright")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
    /usr/share/licenses /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/zsh /usr/share/zsh/site-functions
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# CMake 3.25 finds Debian's rpmbuild too old for weak dependencies; it is not.
set(CPACK_RPM_SPEC_MORE_DEFINE "Packager: ${PROFILE_EDITOR_CONTACT}
Recommends: qt6-qtwayland
Recommends: qt6-qtimageformats
Recommends: qt6-qttranslations
Recommends: (gnome-keyring or kf6-kwallet or kf5-kwallet or keepassxc)
%define __os_install_post %{nil}
%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

include(CPack)
