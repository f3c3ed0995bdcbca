set(CMAKE_AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui/composer")

add_library(choba_gui STATIC
    panes/messages/draft_json.cpp
    panes/messages/draft_store.cpp
    panes/messages/messages_pane.cpp
    shell/about_box.cpp
    shell/appearance_control.cpp
    shell/desktop_scheme.cpp
    shell/main_window.cpp
    shell/pane_table.cpp
    shell/rail.cpp
    shell/rail_mark.cpp
    shell/settings.cpp
    shell/view_menu.cpp
    widgets/choice_box.cpp
    widgets/composer/attachment_advice.cpp
    widgets/composer/channel_bar.cpp
    widgets/composer/channel_words.cpp
    widgets/composer/composer.cpp
    widgets/composer/counter.cpp
    widgets/composer/editor.cpp
    widgets/composer/empty_hint.cpp
    widgets/composer/encoding_choice.cpp
    widgets/composer/finding_actions.cpp
    widgets/composer/finding_card.cpp
    widgets/composer/finding_cards.cpp
    widgets/composer/finding_group.cpp
    widgets/composer/footer.cpp
    widgets/composer/held_text_view.cpp
    widgets/composer/incoming.cpp
    widgets/composer/letter.cpp
    widgets/composer/letter_layout.cpp
    widgets/composer/letter_marks.cpp
    widgets/composer/mark_painter.cpp
    widgets/composer/marks.cpp
    widgets/composer/parts_delegate.cpp
    widgets/composer/parts_model.cpp
    widgets/composer/parts_panel.cpp
    widgets/composer/preparer.cpp
    widgets/composer/sample_letter.cpp
    widgets/composer/sending.cpp
    widgets/composer/text_import.cpp
    widgets/composer/text_surface.cpp
    widgets/elided_label.cpp
    widgets/icons.cpp
    widgets/key_button.cpp
    widgets/knowledge_source.cpp
    widgets/look.cpp
    widgets/notice_bar.cpp
    widgets/pane.h
    widgets/theme.cpp
    widgets/theme_sheet.cpp
    widgets/tick_box.cpp)
target_link_libraries(choba_gui PUBLIC choba_core Qt6::Widgets Qt6::DBus PRIVATE Qt6::Svg)
target_precompile_headers(choba_gui PRIVATE <QString> <QStringList> <QWidget> <vector>)

add_executable(choba app/main.cpp)
target_compile_definitions(choba PRIVATE CHOBA_VERSION="${PROJECT_VERSION}")
target_link_libraries(choba PRIVATE choba_gui choba_resources)
