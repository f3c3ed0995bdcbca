# What every target of the project is compiled with: one INTERFACE library.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOUIC_OPTIONS "--no-autoconnection;--connections;pmf")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CHOBA_CCACHE ccache)
if(CHOBA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CHOBA_CCACHE}")
endif()

add_library(choba_options INTERFACE)
target_compile_features(choba_options INTERFACE cxx_std_20)
target_compile_definitions(choba_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(choba_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wcast-align -Wconversion -Wsign-conversion -Wnull-dereference -Wsuggest-override -Wextra-semi
    -Wimplicit-fallthrough $<$<BOOL:${CHOBA_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(choba_options INTERFACE -Wduplicated-cond -Wlogical-op)
endif()
if(CHOBA_SANITIZE)
    target_compile_options(choba_options INTERFACE -fsanitize=${CHOBA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(choba_options INTERFACE -fsanitize=${CHOBA_SANITIZE})
endif()
target_include_directories(choba_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
