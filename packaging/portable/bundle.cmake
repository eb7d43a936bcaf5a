# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0

# Run at installation: copies Qt's plugins into plugins/ and every library that they and the programs need into lib/, but for
# what each desktop has and must be the desktop's own (C and C++ runtime, X11, GL, D-Bus, fonts, GLib, TLS, which gets its
# security updates from the system). libOpenGL is not there by itself: Qt needs it, a desktop of GTK's does not.
set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
set(modules)
foreach(plugin IN LISTS plugins)
    if(EXISTS ${qt_plugins}/${plugin})
        get_filename_component(folder ${plugin} DIRECTORY)
        file(INSTALL ${qt_plugins}/${plugin} DESTINATION ${root}/plugins/${folder} TYPE MODULE)
        list(APPEND modules ${qt_plugins}/${plugin})
    else()
        message(FATAL_ERROR "Qt's plugin ${plugin} is missing: the package that has it is not installed")
    endif()
endforeach()

set(of_the_system
    [[^ld-linux]] [[^lib(c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\+\+)\.so]]
    [[^libX11]] [[^libXext]] [[^libXrender]] [[^libXi\.]] [[^libxcb\.so]] [[^libXau]] [[^libXdmcp]] [[^libSM]] [[^libICE]]
    [[^libGL]] [[^libEGL]] [[^libdrm]] [[^libgbm]] [[^libwayland-(client|egl|cursor)]]
    [[^libfontconfig]] [[^libfreetype]] [[^libexpat]] [[^libz\.so]] [[^libpng16]] [[^libbrotli]] [[^libuuid]] [[^libharfbuzz]] [[^libgraphite2]]
    [[^lib(glib|gobject|gio|gmodule|gthread)-2]] [[^libffi]] [[^libpcre2-8]] [[^libmount]] [[^libblkid]] [[^libselinux]]
    [[^libdbus-1]] [[^libsystemd]] [[^libcap\.]] [[^libgcrypt]] [[^libgpg-error]] [[^liblzma]] [[^libzstd]] [[^liblz4]]
    [[^libssl]] [[^libcrypto\.so]] [[^libbsd]] [[^libmd\.]])

file(GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing
    EXECUTABLES ${root}/bin/ei-profile-editor ${root}/bin/ei-studio-simulator
    LIBRARIES ${secret}
    MODULES ${modules}
    PRE_EXCLUDE_REGEXES ${of_the_system})
if(missing)
    message(FATAL_ERROR "Not found: ${missing}")
endif()
foreach(library IN LISTS libraries secret)
    file(INSTALL ${library} DESTINATION ${root}/lib TYPE SHARED_LIBRARY FOLLOW_SYMLINK_CHAIN)
endforeach()

# Their licences, as Debian keeps them, and the texts that these name.
set(owned)
foreach(file IN LISTS libraries secret modules)
    file(REAL_PATH ${file} file)
    string(REGEX REPLACE "^/usr/lib/" "/lib/" before_merge ${file}) # under which name dpkg may know it
    list(APPEND owned ${file} ${before_merge})
endforeach()
execute_process(COMMAND dpkg -S ${owned} OUTPUT_VARIABLE owners ERROR_QUIET)
string(REGEX MATCHALL "[^\n]+" owners "${owners}")
list(TRANSFORM owners REPLACE ":.*" "")
list(REMOVE_DUPLICATES owners)
set(licences ${root}/share/doc/ei-profile-editor/libraries)
file(MAKE_DIRECTORY ${licences})
foreach(package IN LISTS owners)
    file(REAL_PATH /usr/share/doc/${package}/copyright text)
    file(COPY_FILE ${text} ${licences}/${package})
endforeach()
foreach(name Apache-2.0 GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3)
    file(COPY_FILE /usr/share/common-licenses/${name} ${licences}/${name})
endforeach()
