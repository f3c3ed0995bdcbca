# choba_ja.ts → choba_ja.qm, next to Qt's own Japanese texts (OK, Cancel, file dialogs).
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
get_target_property(CHOBA_LRELEASE Qt6::lrelease IMPORTED_LOCATION)
get_target_property(CHOBA_QMAKE Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND "${CHOBA_QMAKE}" -query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE CHOBA_QT_TRANSLATIONS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

function(choba_compile_translation ts qm)
    add_custom_command(OUTPUT "${qm}"
        COMMAND "${CHOBA_LRELEASE}" -silent "${ts}" -qm "${qm}"
        DEPENDS "${ts}" VERBATIM)
endfunction()
