# The rules of the house that a compiler does not check; scripts/lint says what each one does.
# Each lint also proves that it still can fail.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

foreach(lint clock colours doc-links folder-edges marks private-data rule-values size-budgets translations
        ui-names)
    foreach(mode "" self-test)
        set(name "lint.${lint}")
        set(arguments "")
        if(mode)
            string(APPEND name ".${mode}")
            set(arguments "--${mode}")
        endif()
        add_test(NAME ${name} COMMAND Python3::Interpreter
            "${PROJECT_SOURCE_DIR}/scripts/lint/${lint}" ${arguments})
        set_tests_properties(${name} PROPERTIES LABELS lint)
    endforeach()
endforeach()

# The smoke start that .ci/run makes with both programs: it, too, must be able to fail.
add_test(NAME smoke.self-test COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/scripts/smoke" --self-test)
set_tests_properties(smoke.self-test PROPERTIES LABELS lint)
