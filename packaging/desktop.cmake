# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0

# Windows and macOS: the programs and the Qt that they need, in a folder or a bundle. Untested, see README.md.
if(WIN32)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/icon.rc
        "IDI_ICON1 ICON \"${CMAKE_SOURCE_DIR}/resources/icons/profile-editor.ico\"\n")
    target_sources(ei-profile-editor PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/icon.rc)
endif()
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/profile-editor.icns)
if(APPLE)
    target_sources(ei-profile-editor PRIVATE ${icon})
    set_source_files_properties(${icon} TARGET_DIRECTORY ei-profile-editor PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
endif()
set_target_properties(ei-profile-editor PROPERTIES
    MACOSX_BUNDLE_ICON_FILE profile-editor.icns
    MACOSX_BUNDLE_BUNDLE_NAME "Profile Editor"
    MACOSX_BUNDLE_GUI_IDENTIFIER ${PROFILE_EDITOR_ID}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})

install(TARGETS ei-profile-editor BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# The simulator is looked for beside the editor.
if(APPLE)
    install(TARGETS ei-studio-simulator RUNTIME DESTINATION ei-profile-editor.app/Contents/MacOS)
else()
    install(TARGETS ei-studio-simulator RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
qt_generate_deploy_app_script(TARGET ei-profile-editor FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
# Windows' deploy tool knows Qt's own libraries alone.
if(WIN32)
    get_target_property(keychain Qt6Keychain::Qt6Keychain ALIASED_TARGET)
    if(NOT keychain)
        set(keychain Qt6Keychain::Qt6Keychain)
    endif()
    get_target_property(type ${keychain} TYPE)
    if(type STREQUAL "SHARED_LIBRARY")
        install(IMPORTED_RUNTIME_ARTIFACTS ${keychain} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endif()
