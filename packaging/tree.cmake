# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0

# Run by CPack on the installed tree before it is packed.
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
foreach(share IN ITEMS ${tree}/usr/share ${tree}/share)
    if(EXISTS ${share} AND NOT CPACK_GENERATOR STREQUAL "DEB")
        # Read by Debian's tools alone; and zsh looks elsewhere than in Debian.
        file(REMOVE_RECURSE ${share}/lintian ${share}/doc/ei-profile-editor/changelog.Debian.gz)
        file(RENAME ${share}/zsh/vendor-completions ${share}/zsh/site-functions)
    endif()
endforeach()
if(CPACK_GENERATOR STREQUAL "RPM")
    # RPM systems have the licences in a place of their own.
    file(COPY ${CMAKE_CURRENT_LIST_DIR}/../LICENSES/Apache-2.0.txt ${CMAKE_CURRENT_LIST_DIR}/linux/copyright
        DESTINATION ${tree}/usr/share/licenses/ei-profile-editor)
endif()
# SOURCE_DATE_EPOCH is the time of everything, so that two builds give the same package.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND find ${tree} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
