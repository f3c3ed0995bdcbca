# The window, offscreen: widgets are found by objectName and driven by events.
add_executable(gui_tests
    panes/agenda_fixture.cpp
    panes/calendar_file_test.cpp
    panes/agenda_source_test.cpp
    panes/agenda_signals_test.cpp
    panes/attention_test.cpp
    panes/calendar_page_test.cpp
    panes/client_card_test.cpp
    panes/client_picker_test.cpp
    panes/compose_fixture.cpp
    panes/composer_test.cpp
    panes/conversation_list_test.cpp
    panes/conversation_header_test.cpp
    panes/details_page_test.cpp
    panes/draft_test.cpp
    panes/editor_test.cpp
    panes/facts_import_test.cpp
    panes/files_test.cpp
    panes/findings_test.cpp
    panes/form_keys_test.cpp
    panes/history_acts_test.cpp
    panes/history_fixture.cpp
    panes/history_test.cpp
    panes/import_dialog_test.cpp
    panes/input_method_test.cpp
    panes/japan_time_test.cpp
    panes/language_test.cpp
    panes/late_notice_test.cpp
    panes/letter_race_test.cpp
    panes/letter_preview_test.cpp
    panes/letter_test.cpp
    panes/list_fixture.cpp
    panes/long_text_test.cpp
    panes/moments_test.cpp
    panes/names_test.cpp
    panes/room_letter_test.cpp
    panes/rooms_between_test.cpp
    panes/rooms_detail_test.cpp
    panes/rooms_fixture.cpp
    panes/rooms_forms_test.cpp
    panes/rooms_list_test.cpp
    panes/rooms_search_test.cpp
    panes/rooms_timeline_test.cpp
    panes/safety_test.cpp
    panes/search_test.cpp
    panes/services_fixture.cpp
    panes/services_listing_test.cpp
    panes/services_pane_test.cpp
    panes/settings_test.cpp
    panes/single_instance_test.cpp
    panes/store_trouble_test.cpp
    panes/template_chooser_test.cpp
    panes/template_form_test.cpp
    panes/template_editor_fixture.cpp
    panes/template_drafts_test.cpp
    panes/template_editor_test.cpp
    panes/template_figures_test.cpp
    panes/template_lines_test.cpp
    panes/template_tags_test.cpp
    panes/templates_list_test.cpp
    panes/templates_fixture.cpp
    panes/templates_pane_test.cpp
    panes/theme_test.cpp
    panes/today_lines_test.cpp
    panes/today_pane_test.cpp
    panes/trouble_desk_test.cpp
    panes/window_fixture.cpp
    support/gui_main.cpp
    support/room_history.cpp)
target_include_directories(gui_tests PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_compile_definitions(gui_tests PRIVATE CHOBA_TEST_DATA="${test_data}")
target_link_libraries(gui_tests PRIVATE choba_gui choba_resources Qt6::Test GTest::gtest)
target_precompile_headers(gui_tests PRIVATE <QString> <QStringList> <QWidget> <gtest/gtest.h>)
gtest_discover_tests(gui_tests DISCOVERY_MODE PRE_TEST
    PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
