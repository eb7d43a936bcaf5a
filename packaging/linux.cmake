# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0

# Linux and other desktops after freedesktop.org: programs, menu entry, metainfo, icons, man pages, completions.
install(TARGETS ei-profile-editor ei-studio-simulator RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
configure_file(linux/profile-editor.desktop.in ${generated}/${PROFILE_EDITOR_ID}.desktop @ONLY)
set(screenshots "")
if(PROFILE_EDITOR_SCREENSHOTS)
    string(CONFIGURE [[
  <screenshots>
    <screenshot type="default">
      <caption>The editor with two changed fields</caption>
      <image>@PROFILE_EDITOR_SCREENSHOTS@/screenshot.png</image>
    </screenshot>
  </screenshots>]] screenshots @ONLY)
endif()
execute_process(COMMAND awk -f ${CMAKE_CURRENT_SOURCE_DIR}/linux/releases.awk ${CMAKE_SOURCE_DIR}/CHANGELOG.md
    OUTPUT_VARIABLE releases OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "\\.[^.]*$" "" publisher ${PROFILE_EDITOR_ID})
configure_file(linux/profile-editor.metainfo.xml.in ${generated}/${PROFILE_EDITOR_ID}.metainfo.xml @ONLY)
install(FILES ${generated}/${PROFILE_EDITOR_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${generated}/${PROFILE_EDITOR_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_SOURCE_DIR}/resources/icons)
set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icons}/profile-editor.svg DESTINATION ${theme}/scalable/apps RENAME ${PROFILE_EDITOR_ID}.svg)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${icons}/${size}.png DESTINATION ${theme}/${size}x${size}/apps RENAME ${PROFILE_EDITOR_ID}.png)
endforeach()

# Made with the programs from the tables that they parse their options with.
set(texts)
foreach(program ei-profile-editor ei-studio-simulator)
    configure_file(linux/${program}.1.in ${generated}/${program}.1.in @ONLY)
    add_custom_command(
        OUTPUT ${generated}/bash/${program} ${generated}/zsh/_${program} ${generated}/fish/${program}.fish ${generated}/${program}.1
        COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/make-option-texts $<TARGET_FILE:option-texts> ${program} ${generated}
        DEPENDS option-texts make-option-texts ${generated}/${program}.1.in
        COMMENT "Completions and man page of ${program}" VERBATIM)
    list(APPEND texts ${generated}/bash/${program} ${generated}/zsh/_${program} ${generated}/fish/${program}.fish ${generated}/${program}.1)
    install(FILES ${generated}/bash/${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${generated}/zsh/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${generated}/fish/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    install(FILES ${generated}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
add_custom_target(option_texts ALL DEPENDS ${texts})

set(documents ${CMAKE_INSTALL_DATADIR}/doc/ei-profile-editor)
# Debian asks for a changelog of the package beside the program's.
execute_process(COMMAND date --utc --rfc-email --date=${PROFILE_EDITOR_RELEASE_DATE}
    OUTPUT_VARIABLE PROFILE_EDITOR_RELEASE_TIME OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(linux/changelog.Debian.in ${generated}/changelog.Debian @ONLY)
add_custom_command(OUTPUT ${generated}/changelog.gz ${generated}/changelog.Debian.gz
    COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/CHANGELOG.md > ${generated}/changelog.gz
    COMMAND gzip -9nc ${generated}/changelog.Debian > ${generated}/changelog.Debian.gz
    DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${generated}/changelog.Debian VERBATIM)
add_custom_target(changelogs ALL DEPENDS ${generated}/changelog.gz ${generated}/changelog.Debian.gz)
install(FILES ${generated}/changelog.gz ${generated}/changelog.Debian.gz DESTINATION ${documents})
install(FILES linux/copyright DESTINATION ${documents})
install(FILES linux/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ei-profile-editor)

if(PROFILE_EDITOR_PORTABLE)
    include(portable/portable.cmake)
endif()
