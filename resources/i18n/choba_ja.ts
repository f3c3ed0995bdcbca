<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>%1 is now among your clients.</source>
        <translation>%1をお客様に加えました。</translation>
    </message>
    <message>
        <source>A client without a name was added.</source>
        <translation>名前のないお客様を加えました。</translation>
    </message>
    <message>
        <source>%1 is not among your clients any more.</source>
        <translation>%1の登録を取り消しました。</translation>
    </message>
    <message>
        <source>The client without a name is gone again.</source>
        <translation>名前のないお客様の登録を取り消しました。</translation>
    </message>
    <message>
        <source>The card of %1 is changed.</source>
        <translation>%1のカードを変更しました。</translation>
    </message>
    <message>
        <source>The card of a client without a name is changed.</source>
        <translation>名前のないお客様のカードを変更しました。</translation>
    </message>
    <message>
        <source>The card of %1 is as it was.</source>
        <translation>%1のカードを元に戻しました。</translation>
    </message>
    <message>
        <source>The card of the client is as it was.</source>
        <translation>お客様のカードを元に戻しました。</translation>
    </message>
    <message>
        <source>%1 is removed from your clients.</source>
        <translation>%1をお客様から削除しました。</translation>
    </message>
    <message>
        <source>A client without a name is removed.</source>
        <translation>名前のないお客様を削除しました。</translation>
    </message>
    <message>
        <source>%1 is back among your clients.</source>
        <translation>%1をお客様に戻しました。</translation>
    </message>
    <message>
        <source>The client without a name is back.</source>
        <translation>名前のないお客様を戻しました。</translation>
    </message>
    <message>
        <source>The two cards of %1 are one now.</source>
        <translation>%1の二つのカードをまとめました。</translation>
    </message>
    <message>
        <source>The two clients are one now.</source>
        <translation>二つのカードを一つにまとめました。</translation>
    </message>
    <message>
        <source>%1 and the other client are two again.</source>
        <translation>%1のカードをまとめたのを元に戻しました。</translation>
    </message>
    <message>
        <source>The two clients are two again.</source>
        <translation>カードをまとめたのを元に戻しました。</translation>
    </message>
    <message>
        <source>The draft is now a letter to %1.</source>
        <translation>この下書きの宛先を%1にしました。</translation>
    </message>
    <message>
        <source>The draft is now a letter to a client without a name.</source>
        <translation>この下書きの宛先を名前のないお客様にしました。</translation>
    </message>
    <message>
        <source>The draft is not a letter to %1 any more.</source>
        <translation>下書きの宛先を%1にする前に戻しました。</translation>
    </message>
    <message>
        <source>The draft has its former receiver again.</source>
        <translation>下書きの宛先を元に戻しました。</translation>
    </message>
    <message>
        <source>The draft to %1 is thrown away.</source>
        <translation>%1への下書きを捨てました。</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>下書きを捨てました。</translation>
    </message>
    <message>
        <source>The draft to %1 is back.</source>
        <translation>%1への下書きを戻しました。</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>下書きを戻しました。</translation>
    </message>
    <message>
        <source>A part of the letter to %1 is marked as sent.</source>
        <translation>%1への手紙の一部を送信済みにしました。</translation>
    </message>
    <message>
        <source>A part of the letter is marked as sent.</source>
        <translation>手紙の一部を送信済みにしました。</translation>
    </message>
    <message>
        <source>The part of the letter to %1 is not marked as sent any more.</source>
        <translation>%1への手紙の送信済みの印を外しました。</translation>
    </message>
    <message>
        <source>The part of the letter is not marked as sent any more.</source>
        <translation>手紙の送信済みの印を外しました。</translation>
    </message>
    <message>
        <source>The letter to %1 is marked as sent.</source>
        <translation>%1への手紙を送信済みにしました。</translation>
    </message>
    <message>
        <source>The letter is marked as sent.</source>
        <translation>手紙を送信済みにしました。</translation>
    </message>
    <message>
        <source>The letter to %1 is not marked as sent any more.</source>
        <translation>%1への手紙を下書きに戻しました。</translation>
    </message>
    <message>
        <source>The letter is not marked as sent any more.</source>
        <translation>手紙を下書きに戻しました。</translation>
    </message>
    <message>
        <source>A part of the letter to %1 is not marked as sent any more.</source>
        <translation>%1への手紙の最後の送信済みの印を外しました。</translation>
    </message>
    <message>
        <source>A part of the letter is not marked as sent any more.</source>
        <translation>手紙の最後の送信済みの印を外しました。</translation>
    </message>
    <message>
        <source>The part of the letter to %1 is marked as sent again.</source>
        <translation>%1への手紙の送信済みの印を戻しました。</translation>
    </message>
    <message>
        <source>The part of the letter is marked as sent again.</source>
        <translation>手紙の送信済みの印を戻しました。</translation>
    </message>
    <message>
        <source>The message from %1 is recorded.</source>
        <translation>%1からのメッセージを記録しました。</translation>
    </message>
    <message>
        <source>The message from a client without a name is recorded.</source>
        <translation>名前のないお客様からのメッセージを記録しました。</translation>
    </message>
    <message>
        <source>The message from %1 is not recorded any more.</source>
        <translation>%1からのメッセージの記録を取り消しました。</translation>
    </message>
    <message>
        <source>The received message is not recorded any more.</source>
        <translation>受信の記録を取り消しました。</translation>
    </message>
    <message>
        <source>The letter to %1 is marked as opened.</source>
        <translation>%1への手紙を開封済みにしました。</translation>
    </message>
    <message>
        <source>The letter is marked as opened.</source>
        <translation>手紙を開封済みにしました。</translation>
    </message>
    <message>
        <source>The letter to %1 is marked as it was before.</source>
        <translation>%1への手紙の開封の印を元に戻しました。</translation>
    </message>
    <message>
        <source>The letter is marked as it was before.</source>
        <translation>手紙の開封の印を元に戻しました。</translation>
    </message>
    <message>
        <source>The letter to %1 is marked as not opened.</source>
        <translation>%1への手紙を未開封に戻しました。</translation>
    </message>
    <message>
        <source>The letter is marked as not opened.</source>
        <translation>手紙を未開封に戻しました。</translation>
    </message>
    <message>
        <source>The letter to %1 is marked as opened again.</source>
        <translation>%1への手紙をもう一度開封済みにしました。</translation>
    </message>
    <message>
        <source>The letter is marked as opened again.</source>
        <translation>手紙をもう一度開封済みにしました。</translation>
    </message>
    <message>
        <source>The message from %1 needs no answer.</source>
        <translation>%1からのメッセージを返信不要にしました。</translation>
    </message>
    <message>
        <source>The message needs no answer.</source>
        <translation>メッセージを返信不要にしました。</translation>
    </message>
    <message>
        <source>The message from %1 waits for an answer again.</source>
        <translation>%1からのメッセージを返信待ちに戻しました。</translation>
    </message>
    <message>
        <source>The message waits for an answer again.</source>
        <translation>メッセージを返信待ちに戻しました。</translation>
    </message>
    <message>
        <source>The message from %1 waits for an answer.</source>
        <translation>%1からのメッセージを返信待ちにしました。</translation>
    </message>
    <message>
        <source>The message waits for an answer.</source>
        <translation>メッセージを返信待ちにしました。</translation>
    </message>
    <message>
        <source>The message from %1 needs no answer after all.</source>
        <translation>%1からのメッセージを返信不要に戻しました。</translation>
    </message>
    <message>
        <source>The message needs no answer after all.</source>
        <translation>メッセージを返信不要に戻しました。</translation>
    </message>
    <message>
        <source>A message is removed from the history with %1.</source>
        <translation>%1との履歴からメッセージを削除しました。</translation>
    </message>
    <message>
        <source>A message is removed from the history.</source>
        <translation>履歴からメッセージを削除しました。</translation>
    </message>
    <message>
        <source>The message is back in the history with %1.</source>
        <translation>%1との履歴にメッセージを戻しました。</translation>
    </message>
    <message>
        <source>The message is back in the history.</source>
        <translation>履歴にメッセージを戻しました。</translation>
    </message>
    <message>
        <source>It is recorded that the site refused the text to %1.</source>
        <translation>%1への文章がサイトに断られたことを記録しました。</translation>
    </message>
    <message>
        <source>It is recorded that the site refused the text.</source>
        <translation>文章がサイトに断られたことを記録しました。</translation>
    </message>
    <message>
        <source>The refusal of the text to %1 is not recorded any more.</source>
        <translation>%1への文章が断られた記録を取り消しました。</translation>
    </message>
    <message>
        <source>The refusal is not recorded any more.</source>
        <translation>断られた記録を取り消しました。</translation>
    </message>
    <message>
        <source>It is recorded that your messages are locked.</source>
        <translation>メッセージが送れない状態になったことを記録しました。</translation>
    </message>
    <message>
        <source>The lock is not recorded any more.</source>
        <translation>送れない状態の記録を取り消しました。</translation>
    </message>
    <message>
        <source>It is recorded that your messages go out again.</source>
        <translation>メッセージが送れるようになったことを記録しました。</translation>
    </message>
    <message>
        <source>Your messages count as locked again.</source>
        <translation>送れない状態に戻しました。</translation>
    </message>
    <message>
        <source>Your own word “%1” is changed.</source>
        <translation>登録した語「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The change of your own word “%1” is taken back.</source>
        <translation>登録した語「%1」の変更を取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is removed from your own words.</source>
        <translation>「%1」を登録した語から外しました。</translation>
    </message>
    <message>
        <source>“%1” is back among your own words.</source>
        <translation>「%1」を登録した語に戻しました。</translation>
    </message>
    <message>
        <source>The rule %1 has your own value now.</source>
        <translation>「%1」をご自身の値にしました。</translation>
    </message>
    <message>
        <source>The rule %1 has the value it had before.</source>
        <translation>「%1」を変更前の値に戻しました。</translation>
    </message>
    <message>
        <source>The rule %1 has its shipped value again.</source>
        <translation>「%1」を出荷時の値に戻しました。</translation>
    </message>
    <message>
        <source>The rule %1 has your own value again.</source>
        <translation>「%1」をもう一度ご自身の値にしました。</translation>
    </message>
    <message>
        <source>“%1” is always pointed out from now on.</source>
        <translation>「%1」を必ず指摘するようにしました。</translation>
    </message>
    <message>
        <source>“%1” is no longer a word of your own to point out.</source>
        <translation>「%1」の登録を取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is not pointed out any more from now on.</source>
        <translation>「%1」を今後指摘しないようにしました。</translation>
    </message>
    <message>
        <source>“%1” is pointed out again.</source>
        <translation>「%1」をもう一度指摘するようにしました。</translation>
    </message>
    <message>
        <source>%1 words were taken over.</source>
        <translation>%1語を取り込みました。</translation>
    </message>
    <message>
        <source>The %1 words are gone again.</source>
        <translation>取り込んだ%1語を取り消しました。</translation>
    </message>
    <message>
        <source>The template “%1” is new.</source>
        <translation>定型文「%1」を追加しました。</translation>
    </message>
    <message>
        <source>The template “%1” is gone again.</source>
        <translation>定型文「%1」の追加を取り消しました。</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>定型文「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The template “%1” is as it was.</source>
        <translation>定型文「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>The template “%1” is removed.</source>
        <translation>定型文「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The template “%1” is back.</source>
        <translation>定型文「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>The template “%1” is the shipped one again.</source>
        <translation>定型文「%1」を最初の文面に戻しました。</translation>
    </message>
    <message>
        <source>The template “%1” has your own text again.</source>
        <translation>定型文「%1」をご自身の文面に戻しました。</translation>
    </message>
    <message>
        <source>A former version of “%1” is the present one.</source>
        <translation>定型文「%1」を以前の版に戻しました。</translation>
    </message>
    <message>
        <source>The marks of the template “%1” are changed.</source>
        <translation>定型文「%1」の設定を変えました。</translation>
    </message>
    <message>
        <source>The marks of the template “%1” are as they were.</source>
        <translation>定型文「%1」の設定を元に戻しました。</translation>
    </message>
    <message>
        <source>“%1” is now offered first.</source>
        <translation>「%1」を最初の候補にしました。</translation>
    </message>
    <message>
        <source>No template is offered first any more.</source>
        <translation>最初の候補をなしにしました。</translation>
    </message>
    <message>
        <source>The template offered first is the former one again.</source>
        <translation>最初の候補を元に戻しました。</translation>
    </message>
    <message>
        <source>Templates taken over: %1.</source>
        <translation>定型文を取り込みました（%1）。</translation>
    </message>
    <message>
        <source>The templates taken over are gone again.</source>
        <translation>定型文の取り込みを取り消しました。</translation>
    </message>
    <message>
        <source>Your own details are saved.</source>
        <translation>自分の情報を保存しました。</translation>
    </message>
    <message>
        <source>Your own details are as they were.</source>
        <translation>自分の情報を元に戻しました。</translation>
    </message>
    <message>
        <source>The service “%1” is new.</source>
        <translation>サービス「%1」を追加しました。</translation>
    </message>
    <message>
        <source>The service “%1” is gone again.</source>
        <translation>サービス「%1」の追加を取り消しました。</translation>
    </message>
    <message>
        <source>The service “%1” is saved.</source>
        <translation>サービス「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The service “%1” is as it was.</source>
        <translation>サービス「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>The service “%1” is removed.</source>
        <translation>サービス「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The service “%1” is back.</source>
        <translation>サービス「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>The listing of “%1” was looked at today.</source>
        <translation>「%1」の出品ページを見直し済みにしました。</translation>
    </message>
    <message>
        <source>The listing of “%1” still waits to be looked at.</source>
        <translation>「%1」の見直しを、まだのままに戻しました。</translation>
    </message>
    <message>
        <source>The inquiry of %1 is recorded.</source>
        <translation>%1のお問い合わせを記録しました。</translation>
    </message>
    <message>
        <source>The inquiry is recorded.</source>
        <translation>お問い合わせを記録しました。</translation>
    </message>
    <message>
        <source>The inquiry of %1 is gone again.</source>
        <translation>%1のお問い合わせの記録を取り消しました。</translation>
    </message>
    <message>
        <source>The inquiry is gone again.</source>
        <translation>お問い合わせの記録を取り消しました。</translation>
    </message>
    <message>
        <source>The talk room of %1 is recorded.</source>
        <translation>%1のトークルームを記録しました。</translation>
    </message>
    <message>
        <source>The talk room is recorded.</source>
        <translation>トークルームを記録しました。</translation>
    </message>
    <message>
        <source>The talk room of %1 is gone again.</source>
        <translation>%1のトークルームの記録を取り消しました。</translation>
    </message>
    <message>
        <source>The talk room is gone again.</source>
        <translation>トークルームの記録を取り消しました。</translation>
    </message>
    <message>
        <source>The talk room of %1 is saved.</source>
        <translation>%1のトークルームを保存しました。</translation>
    </message>
    <message>
        <source>The talk room is saved.</source>
        <translation>トークルームを保存しました。</translation>
    </message>
    <message>
        <source>The talk room of %1 is as it was.</source>
        <translation>%1のトークルームを元に戻しました。</translation>
    </message>
    <message>
        <source>The talk room is as it was.</source>
        <translation>トークルームを元に戻しました。</translation>
    </message>
    <message>
        <source>The talk room of %1 is removed.</source>
        <translation>%1のトークルームを削除しました。</translation>
    </message>
    <message>
        <source>The talk room is removed.</source>
        <translation>トークルームを削除しました。</translation>
    </message>
    <message>
        <source>The talk room of %1 is back.</source>
        <translation>%1のトークルームを元に戻しました。</translation>
    </message>
    <message>
        <source>The talk room is back.</source>
        <translation>トークルームを元に戻しました。</translation>
    </message>
    <message>
        <source>An entry in the talk room of %1 is removed.</source>
        <translation>%1のトークルームの記録を1件消しました。</translation>
    </message>
    <message>
        <source>An entry in a talk room is removed.</source>
        <translation>トークルームの記録を1件消しました。</translation>
    </message>
    <message>
        <source>The entry in the talk room of %1 is back.</source>
        <translation>%1のトークルームの記録を元に戻しました。</translation>
    </message>
    <message>
        <source>The entry in the talk room is back.</source>
        <translation>トークルームの記録を元に戻しました。</translation>
    </message>
    <message>
        <source>A message with %1 belongs to another talk room now.</source>
        <translation>%1とのメッセージのトークルームを変えました。</translation>
    </message>
    <message>
        <source>A message belongs to another talk room now.</source>
        <translation>メッセージのトークルームを変えました。</translation>
    </message>
    <message>
        <source>The message with %1 is where it was.</source>
        <translation>%1とのメッセージのトークルームを元に戻しました。</translation>
    </message>
    <message>
        <source>The message is where it was.</source>
        <translation>メッセージのトークルームを元に戻しました。</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>後まわしにしました：%1</translation>
    </message>
    <message>
        <source>It is put off.</source>
        <translation>後まわしにしました。</translation>
    </message>
    <message>
        <source>Not put off any more: %1</source>
        <translation>後まわしをやめました：%1</translation>
    </message>
    <message>
        <source>It is not put off any more.</source>
        <translation>後まわしをやめました。</translation>
    </message>
    <message>
        <source>Put off again: %1</source>
        <translation>後まわしに戻しました：%1</translation>
    </message>
    <message>
        <source>It is put off again.</source>
        <translation>後まわしに戻しました。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>済みにしました：%1</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>済みにしました。</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation>済みを取り消しました：%1</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>済みを取り消しました。</translation>
    </message>
    <message>
        <source>Entries taken over from the file: %1.</source>
        <translation>ファイルから%1件を取り込みました。</translation>
    </message>
    <message>
        <source>The entries taken over from the file are gone again.</source>
        <translation>ファイルからの取り込みを取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is recorded for %2.</source>
        <translation>%2の「%1」を記録しました。</translation>
    </message>
    <message>
        <source>“%1” is recorded.</source>
        <translation>「%1」を記録しました。</translation>
    </message>
    <message>
        <source>“%1” is not recorded for %2 any more.</source>
        <translation>%2の「%1」の記録を取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is not recorded any more.</source>
        <translation>「%1」の記録を取り消しました。</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>キャンセルの申請</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Choba, the counter where letters are written.</source>
        <translation>Choba（帳場）― 書いて、確かめて、送る場所</translation>
    </message>
    <message>
        <source>Language: ja or en.</source>
        <translation>表示の言語（ja または en）</translation>
    </message>
    <message>
        <source>Look: auto, light or dark.</source>
        <translation>外観（auto、light、dark のいずれか）</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>This cannot be understood: %1</source>
        <translation>分かりませんでした: %1</translation>
    </message>
    <message>
        <source>The data file to open.</source>
        <translation>開くデータファイル。</translation>
    </message>
    <message>
        <source>Opens invented sample data that vanish afterwards.</source>
        <translation>架空の見本データで開きます。閉じると消えます。</translation>
    </message>
    <message>
        <source>A new, empty data file was begun: %1</source>
        <translation>新しい空のデータファイルを作りました: %1</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>no attachments</source>
        <translation>添付不可</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>添付 %1ファイルまで</translation>
    </message>
    <message>
        <source>files: %1, %2 MB together</source>
        <translation>添付 %1ファイル・合計%2MBまで</translation>
    </message>
    <message>
        <source>no limit on the length</source>
        <translation>文字数の決まりなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>1通 %1文字まで</translation>
    </message>
</context>
<context>
    <name>choba::messages::ClientCard</name>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Number or name on the site</source>
        <translation>サイトでの名前・番号</translation>
    </message>
    <message>
        <source>Page of the profile</source>
        <translation>プロフィールのページ</translation>
    </message>
    <message>
        <source>Page of the messages</source>
        <translation>メッセージのページ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>変更がまだ保存されていません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Letters do not name this client.</source>
        <translation>手紙にお名前は入りません。</translation>
    </message>
    <message>
        <source>Letters are addressed to: %1</source>
        <translation>宛名: %1</translation>
    </message>
    <message>
        <source>Removes this client; it can be undone</source>
        <translation>このお客様を削除します。元に戻せます</translation>
    </message>
    <message>
        <source>Throw away what was changed</source>
        <translation>変更を捨てる</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>このお客様を削除する</translation>
    </message>
    <message>
        <source>Close the card without saving</source>
        <translation>保存せずにカードを閉じる</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>カードを保存する</translation>
    </message>
</context>
<context>
    <name>choba::messages::ConversationFilters</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Your turn %1</source>
        <translation>自分の番 %1</translation>
    </message>
    <message>
        <source>Not opened %1</source>
        <translation>未開封 %1</translation>
    </message>
    <message>
        <source>All conversations: %1</source>
        <translation>すべての会話: %1</translation>
    </message>
    <message>
        <source>Conversations that wait for you: %1</source>
        <translation>自分の番の会話: %1</translation>
    </message>
    <message>
        <source>Not opened for %1 d or more: %2</source>
        <translation>%1日以上未開封: %2</translation>
    </message>
    <message>
        <source>%1+ d</source>
        <translation>%1日以上</translation>
    </message>
    <message>
        <source>From how many days on a letter counts as not opened: %1</source>
        <translation>未開封とみなすまでの日数: %1日</translation>
    </message>
    <message>
        <source>%1 d or more</source>
        <translation>%1日以上</translation>
    </message>
</context>
<context>
    <name>choba::messages::ConversationHeader</name>
    <message>
        <source>Client without a name</source>
        <translation>名前のないお客様</translation>
    </message>
    <message>
        <source>No page is noted yet; the card takes one</source>
        <translation>ページはまだ登録されていません。お客様のカードで登録できます</translation>
    </message>
    <message>
        <source>Choose the client, or enter a name</source>
        <translation>送り先のお客様を選ぶか、お名前を入れる</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Name, links and note of this client</source>
        <translation>このお客様のお名前、リンク、メモ</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>この会話のそのほかの操作</translation>
    </message>
    <message>
        <source>Page of the messages</source>
        <translation>メッセージのページ</translation>
    </message>
    <message>
        <source>Page of the profile</source>
        <translation>プロフィールのページ</translation>
    </message>
    <message>
        <source>Record a message received</source>
        <translation>受信を記録</translation>
    </message>
    <message>
        <source>The site refused this text</source>
        <translation>サイトに断られた</translation>
    </message>
    <message>
        <source>All messages are locked</source>
        <translation>メッセージが送れない状態になった</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>下書きを捨てる</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>定型文を選ぶ</translation>
    </message>
    <message>
        <source>Choose a template (Ctrl+T)</source>
        <translation>定型文を選びます（Ctrl+T）</translation>
    </message>
</context>
<context>
    <name>choba::messages::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>会話の一覧</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>choba::messages::ConversationModel</name>
    <message>
        <source>Your turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>開封済み %1</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未開封</translation>
    </message>
    <message>
        <source>Not opened: %1 d</source>
        <translation>未開封 %1日</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
</context>
<context>
    <name>choba::messages::HistoryDelegate</name>
    <message>
        <source>… Show the whole text</source>
        <translation>… 全文を表示</translation>
    </message>
</context>
<context>
    <name>choba::messages::HistoryEmpty</name>
    <message>
        <source>What you send and what you receive is kept here.</source>
        <translation>送った手紙と届いたメッセージが、ここに残ります。</translation>
    </message>
    <message>
        <source>Record a message received</source>
        <translation>受信を記録</translation>
    </message>
</context>
<context>
    <name>choba::messages::HistoryModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 parts</source>
        <translation>%1・%2・%3通</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>返信不要</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>開封済み %1</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未開封</translation>
    </message>
    <message>
        <source>From the client, %1: %2</source>
        <translation>お客様から、%1: %2</translation>
    </message>
    <message>
        <source>To the client, %1: %2</source>
        <translation>お客様へ、%1: %2</translation>
    </message>
</context>
<context>
    <name>choba::messages::HistoryView</name>
    <message>
        <source>Messages with this client</source>
        <translation>このお客様とのやり取り</translation>
    </message>
    <message>
        <source>Record a message received</source>
        <translation>受信を記録</translation>
    </message>
</context>
<context>
    <name>choba::messages::LetterDesk</name>
    <message>
        <source>Open that one</source>
        <translation>そちらを開く</translation>
    </message>
    <message>
        <source>The long text was closed.</source>
        <translation>長い文章を閉じました。</translation>
    </message>
    <message>
        <source>Recorded in the room: %1.</source>
        <translation>トークルームの記録：%1</translation>
    </message>
    <message>
        <source>Not recorded in the room, where it makes no sense any more: %1.</source>
        <translation>いまの状態に合わないため、トークルームには記録していません：%1</translation>
    </message>
    <message>
        <source>A part of the former letter is already sent elsewhere. The one for this room stands in a draft of its own: please say whom it goes to.</source>
        <translation>書きかけの文面は、一部を別の宛先に送信済みです。このルーム宛ての文面は別の下書きにしましたので、お客様を選んでください。</translation>
    </message>
    <message>
        <source>It is still your turn in the room.</source>
        <translation>トークルームは、このあとも自分の番です。</translation>
    </message>
    <message>
        <source>Recorded in the room: %1. It is still your turn.</source>
        <translation>トークルームの記録：%1。このあとも自分の番です。</translation>
    </message>
</context>
<context>
    <name>choba::messages::ListState</name>
    <message>
        <source>What you and your clients write to each other is kept here, with whose turn it is and what was opened.</source>
        <translation>お客様とのやり取りがここに並びます。どちらの番か、開封されたかも分かります。</translation>
    </message>
    <message>
        <source>No conversation waits for you.</source>
        <translation>自分の番の会話はありません。</translation>
    </message>
    <message>
        <source>No letter has been waiting that long to be opened.</source>
        <translation>そこまで長く未開封の手紙はありません。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>最初の手紙を書く</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>choba::messages::LockBand</name>
    <message>
        <source>Drafts that wait: %1</source>
        <translation>送信を待つ下書き %1</translation>
    </message>
    <message>
        <source>Letter to the site’s support</source>
        <translation>運営への問い合わせ文</translation>
    </message>
    <message>
        <source>Messages go out again</source>
        <translation>送れるようになった</translation>
    </message>
    <message>
        <source>Messages are locked</source>
        <translation>メッセージが送れません</translation>
    </message>
    <message>
        <source>Talk rooms go on working.</source>
        <translation>トークルームは送れます。</translation>
    </message>
    <message>
        <source>Direct messages and estimates cannot be sent since %1.</source>
        <translation>%1 からメッセージと見積りが送れません。</translation>
    </message>
    <message>
        <source>That is longer than the usual %1 hours: time to ask the site’s support. %2</source>
        <translation>ふだんの%1時間を過ぎました。運営に問い合わせる頃合いです。%2</translation>
    </message>
    <message>
        <source>It usually ends after %1 to %2 hours, between %3 and %4. %5</source>
        <translation>ふだんは%1〜%2時間で解けます（%3 〜 %4 ごろ）。%5</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Drafts that wait</source>
        <translation>送信を待つ下書き</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Since when can no message be sent?</source>
        <translation>いつからメッセージが送れませんか？</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>choba::messages::MessageActions</name>
    <message>
        <source>Show less</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>全文を表示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Mark as opened</source>
        <translation>開封済みにする</translation>
    </message>
    <message>
        <source>Record that the client opened this message</source>
        <translation>お客様が開いたことを記録します</translation>
    </message>
    <message>
        <source>Not opened after all</source>
        <translation>未開封に戻す</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>返信不要</translation>
    </message>
    <message>
        <source>It is not your turn because of this message</source>
        <translation>このメッセージには返信しないことにします</translation>
    </message>
    <message>
        <source>Answer it after all</source>
        <translation>やはり返信する</translation>
    </message>
    <message>
        <source>New draft with this text</source>
        <translation>この文面で新しい下書き</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What can be done with the message</source>
        <translation>このメッセージの操作</translation>
    </message>
</context>
<context>
    <name>choba::messages::MessagesPane</name>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>下書きを保存しました %1</translation>
    </message>
    <message>
        <source>The text stands in a draft of its own.</source>
        <translation>この文面で新しい下書きを作りました。</translation>
    </message>
    <message>
        <source>Begin a new draft (Ctrl+N). The present one stays in the list.</source>
        <translation>新しい下書きを始めます（Ctrl+N）。いまの下書きは一覧に残ります。</translation>
    </message>
</context>
<context>
    <name>choba::messages::NamesakePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Clients of the same name or number: %1 more</source>
        <translation>同じ名前・番号のお客様がほかに%1人います</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>変更がまだ保存されていません。</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>まとめる…</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>まとめる先</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Join with the other client</source>
        <translation>もう一人のお客様とまとめる</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>The messages, the draft and the note of this client go to %1, links where that card has none. This card goes away. It can be undone.</source>
        <translation>このお客様のやり取り、下書き、メモを%1に移します（リンクは先方の空いている欄だけ）。このカードは消えますが、あとで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>choba::messages::OpenedForm</name>
    <message>
        <source>Opened at</source>
        <translation>開封された日時</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record when it was opened</source>
        <translation>開封された日時を記録する</translation>
    </message>
    <message>
        <source>Do not record when it was opened</source>
        <translation>開封の記録をやめる</translation>
    </message>
</context>
<context>
    <name>choba::messages::ReceivedForm</name>
    <message>
        <source>What the client wrote</source>
        <translation>お客様からの文章</translation>
    </message>
    <message>
        <source>Paste or type what you received</source>
        <translation>届いた文章を貼り付けるか、入力してください</translation>
    </message>
    <message>
        <source>Where it came in</source>
        <translation>届いた場所</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>届いた日時</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Do not record the message</source>
        <translation>メッセージを記録しない</translation>
    </message>
    <message>
        <source>Record the message</source>
        <translation>メッセージを記録する</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>届いたトークルーム</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>何の連絡か</translation>
    </message>
    <message>
        <source>The day they named</source>
        <translation>お約束の日</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>トークルームを選ぶ</translation>
    </message>
    <message>
        <source>In none of these rooms</source>
        <translation>どのトークルームでもない</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>お返事が必要</translation>
    </message>
    <message>
        <source>They will look at it</source>
        <translation>確認しますとのこと</translation>
    </message>
    <message>
        <source>They ask to wait</source>
        <translation>お待ちくださいとのこと</translation>
    </message>
    <message>
        <source>They name a day</source>
        <translation>日にちのお約束</translation>
    </message>
    <message>
        <source>Please choose the room the message came in.</source>
        <translation>届いたトークルームを選んでください。</translation>
    </message>
</context>
<context>
    <name>choba::messages::RefusalPanel</name>
    <message>
        <source>Show “%1” in the text</source>
        <translation>「%1」の場所を表示</translation>
    </message>
    <message>
        <source>never sent before</source>
        <translation>送れたことがありません</translation>
    </message>
    <message>
        <source>pointed out by the check</source>
        <translation>指摘にも挙がっています</translation>
    </message>
    <message>
        <source>in %1 refused texts</source>
        <translation>断られた%1通に共通</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Always point this out</source>
        <translation>必ず指摘する</translation>
    </message>
    <message>
        <source>Always point out “%1”</source>
        <translation>「%1」を必ず指摘する</translation>
    </message>
    <message>
        <source>Letter to the site’s support</source>
        <translation>運営への問い合わせ文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The refused text</source>
        <translation>断られた文章</translation>
    </message>
    <message>
        <source>Comparing the refused text with everything that went through …</source>
        <translation>これまでに送れた文章と比べています…</translation>
    </message>
    <message>
        <source>Everything in this text has gone through before: no word can be found guilty. The site’s support can tell.</source>
        <translation>どの言葉も以前に送れたものでした。疑わしい語は見つかりません。運営に問い合わせるのが確実です。</translation>
    </message>
    <message>
        <source>These words never went through before. One of them may be the reason, the likeliest first.</source>
        <translation>まだ一度も送れたことのない言葉です。疑わしい順に並べています。</translation>
    </message>
    <message>
        <source>Words that may be the reason</source>
        <translation>原因かもしれない語</translation>
    </message>
</context>
<context>
    <name>choba::messages::RoomBar</name>
    <message>
        <source>Goes to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Choose another room, or none</source>
        <translation>別のトークルームを選ぶ、または選ばない</translation>
    </message>
    <message>
        <source>Where the letter goes: %1</source>
        <translation>送り先：%1</translation>
    </message>
    <message>
        <source>What is recorded in the room when the letter is sent</source>
        <translation>送信したときにトークルームへ残る記録</translation>
    </message>
    <message>
        <source>Recorded when it is sent: %1</source>
        <translation>送信したときの記録：%1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>トークルームなし</translation>
    </message>
    <message>
        <source>An ordinary message</source>
        <translation>通常のメッセージ</translation>
    </message>
    <message>
        <source>A part of the letter is already sent, so it goes on there.</source>
        <translation>一部を送信済みのため、送り先は変えられません。</translation>
    </message>
    <message>
        <source>Still my turn after this</source>
        <translation>このあとも自分の番</translation>
    </message>
    <message>
        <source>Without the tick the client is expected to write next, and reminders to them are planned.</source>
        <translation>外すと、お客様のお返事を待つ番になり、お返事がないときの予告が予定に入ります。</translation>
    </message>
</context>
<context>
    <name>choba::messages::RoomDesk</name>
    <message>
        <source>%1 (%2)</source>
        <comment>room, its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Talk room not chosen</source>
        <translation>トークルームが未選択</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>通常のメッセージ</translation>
    </message>
    <message>
        <source>This room is closed: nothing can be posted in it any more. A message outside of it is possible.</source>
        <translation>このトークルームは終了しているため、もう投稿できません。メッセージでしたら送れます。</translation>
    </message>
    <message>
        <source>Send it as a message</source>
        <translation>メッセージで送る</translation>
    </message>
    <message>
        <source>Nothing was bought yet, so there is no talk room to write in.</source>
        <translation>まだ購入されていないため、書き込めるトークルームがありません。</translation>
    </message>
    <message>
        <source>The letter names %1 as the close. If it goes out now, it will be %2.</source>
        <translation>文面の期限は%1ですが、いま送ると%2になります。</translation>
    </message>
    <message>
        <source>The letter speaks of tomorrow, but the close is on %1.</source>
        <translation>文面には「明日」とありますが、期限は%1です。</translation>
    </message>
    <message>
        <source>Fill the letter anew</source>
        <translation>文面を入れなおす</translation>
    </message>
</context>
<context>
    <name>choba::messages::SaveBanner</name>
    <message>
        <source>The draft could not be saved. It is kept in memory and saving is tried again. %1</source>
        <translation>下書きを保存できません。書いたものは覚えており、保存をやり直しています。%1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ保存し直す</translation>
    </message>
</context>
<context>
    <name>choba::messages::SearchField</name>
    <message>
        <source>Search</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Search clients and messages</source>
        <translation>お客様とメッセージを探す</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をやめる</translation>
    </message>
</context>
<context>
    <name>choba::messages::SearchModel</name>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>お客様: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>宛先なし</translation>
    </message>
</context>
<context>
    <name>choba::messages::TemplateDesk</name>
    <message>
        <source>The text stands in a draft of its own.</source>
        <translation>この文面で新しい下書きを作りました。</translation>
    </message>
    <message>
        <source>“%1” is written for: %2. This letter goes to: %3.</source>
        <translation>「%1」は%2向けの定型文です。この手紙の送り先は%3です。</translation>
    </message>
    <message>
        <source>Change to: %1</source>
        <translation>%1に変える</translation>
    </message>
    <message>
        <source>Its subject: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>件名をコピー</translation>
    </message>
</context>
<context>
    <name>choba::messages::TroubleDesk</name>
    <message>
        <source>The letter to the site’s support is ready.</source>
        <translation>運営への問い合わせ文を用意しました。</translation>
    </message>
    <message>
        <source>“%1” is not in this text.</source>
        <translation>「%1」はいまの文章にありません。</translation>
    </message>
</context>
<context>
    <name>choba::rooms::DaysMeter</name>
    <message>
        <source>, </source>
        <comment>between numbers of days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Days the room is open</source>
        <translation>トークルームの日数</translation>
    </message>
    <message>
        <source>It was open for %1 days.</source>
        <translation>%1日間開いていました。</translation>
    </message>
    <message>
        <source>Open for %1 days.</source>
        <translation>開いてから%1日目です。</translation>
    </message>
    <message>
        <source>Rooms of this service took %1 days on average.</source>
        <translation>このサービスのこれまでの平均は%1日です。</translation>
    </message>
    <message>
        <source>This service usually takes %1 days.</source>
        <translation>このサービスは通常%1日で終わります。</translation>
    </message>
    <message>
        <source>The delivery record of the service stands at %1 days on average.</source>
        <translation>このサービスの納品実績は平均%1日です。</translation>
    </message>
    <message>
        <source>Closed today, the service&apos;s delivery record stands at %1 days on average; on the last day at %2.</source>
        <translation>今日終了すると納品実績は平均%1日、最終日まで続くと平均%2日になります。</translation>
    </message>
    <message>
        <source>Its %1 days were over on %2. See on the site whether it is closed, and record that.</source>
        <translation>最長の%1日を %2 に過ぎました。終了しているかサイトで確かめ、記録してください。</translation>
    </message>
    <message>
        <source>%1 of %2 days are left. The room closes by itself, on %3 at the latest.</source>
        <translation>残り%1日です（最長%2日）。遅くとも%3には、トークルームが自動で閉じます。</translation>
    </message>
    <message>
        <source>%1 of %2 days are left. The room closes on %3, however far the work is.</source>
        <translation>残り%1日です（最長%2日）。%3になると、途中でもトークルームが閉じます。</translation>
    </message>
    <message>
        <source>%1 of %2 days are left. The room closes on %3, however far the work is; you are reminded %4 days before.</source>
        <translation>残り%1日です（最長%2日）。%3になると、途中でもトークルームが閉じます。%4日前にお知らせします。</translation>
    </message>
</context>
<context>
    <name>choba::rooms::DueList</name>
    <message>
        <source>%1 (put off until %2)</source>
        <translation>%1（%2まで後まわし）</translation>
    </message>
    <message>
        <source>Explain this date</source>
        <translation>この日時の理由</translation>
    </message>
    <message>
        <source>Explain this date: %1</source>
        <translation>この日時の理由：%1</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>文面をひらく</translation>
    </message>
    <message>
        <source>Open the text: %1</source>
        <translation>文面をひらく：%1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Mark as done: %1</source>
        <translation>済みにする：%1</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing is due in this room.</source>
        <translation>このトークルームに期限はありません。</translation>
    </message>
</context>
<context>
    <name>choba::rooms::HistoryCard</name>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What happened in the room</source>
        <translation>トークルームで起きたこと</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>記録を取り消す</translation>
    </message>
    <message>
        <source>Take the chosen entry out of the history</source>
        <translation>選んだ記録を履歴から取り除く</translation>
    </message>
    <message>
        <source>Take the chosen entry out of the history; it can be undone</source>
        <translation>選んだ記録を履歴から取り除きます（元に戻せます）</translation>
    </message>
    <message>
        <source>This is a message: it is removed among the messages with the client.</source>
        <translation>これはメッセージです。お客様とのメッセージの画面で取り除けます。</translation>
    </message>
</context>
<context>
    <name>choba::rooms::HistoryModel</name>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>choba::rooms::NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note about the room</source>
        <translation>トークルームのメモ</translation>
    </message>
    <message>
        <source>What you want to keep in mind; the client never sees it</source>
        <translation>覚えておきたいこと（お客様には見えません）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save the note about the room</source>
        <translation>トークルームのメモを保存する</translation>
    </message>
    <message>
        <source>Add a note with its time…</source>
        <translation>日時つきのメモを加える…</translation>
    </message>
    <message>
        <source>Add a note with its time to the history</source>
        <translation>日時つきのメモを履歴に加える</translation>
    </message>
</context>
<context>
    <name>choba::rooms::PromiseCard</name>
    <message>
        <source>%1: awaited (named on %2)</source>
        <translation>%1：お待ちしています（%2にうかがった日）</translation>
    </message>
    <message>
        <source>%1: went by without an answer (named on %2)</source>
        <translation>%1：ご連絡のないまま過ぎました（%2にうかがった日）</translation>
    </message>
    <message>
        <source>%1: answered (named on %2)</source>
        <translation>%1：ご連絡がありました（%2にうかがった日）</translation>
    </message>
    <message>
        <source>Promised dates</source>
        <translation>お約束の日</translation>
    </message>
    <message>
        <source>The client has not named a date.</source>
        <translation>お約束の日はまだありません。</translation>
    </message>
    <message>
        <source>The client named a date…</source>
        <translation>お約束の日を記録する…</translation>
    </message>
    <message>
        <source>Record a date the client named</source>
        <translation>お客様がお約束された日を記録する</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomBoard</name>
    <message>
        <source>My turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>The client&apos;s turn</source>
        <translation>相手の番</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>納品確認待ち</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomColumns</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Back to the usual order</source>
        <translation>いつもの並びに戻す</translation>
    </message>
    <message>
        <source>Restore the column widths</source>
        <translation>列幅を戻す</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomDetail</name>
    <message>
        <source>Left and right walk through what happened and what is due.</source>
        <translation>←→キーで、起きたことと期限を順に読めます。</translation>
    </message>
    <message>
        <source>About the room</source>
        <translation>トークルームの内容</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomFilters</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>相手の番</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>納品確認待ち</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomForm</name>
    <message>
        <source>Client without a name</source>
        <translation>お名前のないお客様</translation>
    </message>
    <message>
        <source>Choose a client, or type the name of a new one.</source>
        <translation>お客様が選ばれていません。一覧から選ぶか、新しいお名前を入力してください。</translation>
    </message>
    <message>
        <source>Write the amount in yen, in digits only: 15000.</source>
        <translation>金額を読み取れません。円の数字だけで入力してください（例：15000）。</translation>
    </message>
    <message>
        <source>The deadline lies before the inquiry. Check both times.</source>
        <translation>期限が問い合わせより前になっています。両方の日時をお確かめください。</translation>
    </message>
    <message>
        <source>Talk room (bought)</source>
        <translation>トークルーム（購入済み）</translation>
    </message>
    <message>
        <source>Inquiry or estimate request</source>
        <translation>問い合わせ・見積り相談</translation>
    </message>
    <message>
        <source>Proposal I sent</source>
        <translation>こちらからの提案</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>購入の日時</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>問い合わせの日時</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>提案の日時</translation>
    </message>
    <message>
        <source>New talk room or inquiry</source>
        <translation>新しいトークルーム・問い合わせ</translation>
    </message>
    <message>
        <source>Talk room</source>
        <translation>トークルーム</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>トークルームの番号</translation>
    </message>
    <message>
        <source>Amount (yen)</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>お客様のお名前</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>別のお客様にする</translation>
    </message>
    <message>
        <source>Choose another client</source>
        <translation>別のお客様を選ぶ</translation>
    </message>
    <message>
        <source>From the room&apos;s page; may be empty</source>
        <translation>トークルームのページにあります（空欄可）</translation>
    </message>
    <message>
        <source>Where the service does not say it; may be empty</source>
        <translation>サービス名で分からないとき（空欄可）</translation>
    </message>
    <message>
        <source>With options and tips; may be empty</source>
        <translation>オプション・おひねり込み（空欄可）</translation>
    </message>
    <message>
        <source>This client cares for speed: remind me of the first draft</source>
        <translation>お急ぎのお客様：初稿の期限を知らせる</translation>
    </message>
    <message>
        <source>The client named a deadline</source>
        <translation>お客様が期限を指定した</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Do not save the room</source>
        <translation>トークルームを保存しない</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save the room</source>
        <translation>トークルームを保存する</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is not chosen yet. Choose the client from the list below the field, or make a new one of this name.</source>
        <translation>「%1」はまだ選ばれていません。入力欄の下の一覧から選ぶか、新しいお客様にしてください。</translation>
    </message>
    <message>
        <source>Make a new client</source>
        <translation>新しいお客様にする</translation>
    </message>
    <message>
        <source>Make “%1” a new client</source>
        <translation>「%1」を新しいお客様にする</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Fields of the talk room</source>
        <translation>トークルームの記入欄</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomHeader</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Something else, or at another time…</source>
        <translation>ほかのこと、または別の日時で…</translation>
    </message>
    <message>
        <source>Client without a name</source>
        <translation>お名前のないお客様</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>トークルーム %1</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>The client&apos;s turn</source>
        <translation>相手の番</translation>
    </message>
    <message>
        <source>The room&apos;s number is not noted yet; the form takes it</source>
        <translation>トークルームの番号がまだありません。入力欄を開きます</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the room&apos;s page in the browser</source>
        <translation>トークルームのページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>起きたことを記録</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>このトークルームのその他の操作</translation>
    </message>
    <message>
        <source>Page of the room</source>
        <translation>トークルームのページ</translation>
    </message>
    <message>
        <source>Page to rate the client</source>
        <translation>お客様を評価するページ</translation>
    </message>
    <message>
        <source>Change number, service, amount…</source>
        <translation>番号・サービス・金額などを変更する…</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>トークルームの記録を削除する</translation>
    </message>
    <message>
        <source>%1, and it is still my turn</source>
        <translation>%1（このあとも自分の番）</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>絞り込みの外</translation>
    </message>
    <message>
        <source>The list above is narrowed down, and this room is not in it.</source>
        <translation>上の一覧は絞り込み中で、このトークルームは含まれていません。</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomList</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the rooms as a table</source>
        <translation>トークルームを表で見る</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Show the rooms as cards by whose turn it is</source>
        <translation>トークルームを対応の番ごとのカードで見る</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomModel</name>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>開いている日数</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Client without a name</source>
        <translation>お名前のないお客様</translation>
    </message>
    <message>
        <source>%1 (put off until %2)</source>
        <translation>%1（%2まで後まわし）</translation>
    </message>
    <message>
        <source>%1 days (usual %2)</source>
        <translation>%1日（通常%2日）</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomState</name>
    <message>
        <source>The talk rooms are being read.</source>
        <translation>トークルームを読み込んでいます。</translation>
    </message>
    <message>
        <source>Here you see of every inquiry and talk room whose turn it is and what is due next, so that no deadline is missed.</source>
        <translation>問い合わせとトークルームごとに、どちらの番か、次の期限は何かを一覧でき、期限を見逃しません。</translation>
    </message>
    <message>
        <source>No talk room is going on.</source>
        <translation>進行中のトークルームはありません。</translation>
    </message>
    <message>
        <source>It is your turn nowhere. You can wait with a quiet mind.</source>
        <translation>自分の番のトークルームはありません。安心してお待ちいただけます。</translation>
    </message>
    <message>
        <source>You wait for no client.</source>
        <translation>お返事をお待ちしているお客様はいません。</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>期限切れはありません。</translation>
    </message>
    <message>
        <source>No delivery awaits its approval.</source>
        <translation>納品確認待ちのトークルームはありません。</translation>
    </message>
    <message>
        <source>There is no open inquiry.</source>
        <translation>進行中の問い合わせはありません。</translation>
    </message>
    <message>
        <source>Record the first talk room</source>
        <translation>最初のトークルームを記録する</translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>すべてのトークルームを表示する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>No room has “%1” in its client, service, number, title or note.</source>
        <translation>「%1」は、どのトークルームのお客様、サービス、番号、件名、メモにもありません。</translation>
    </message>
    <message>
        <source>Among the rooms chosen above, none has “%1” in its client, service, number, title or note.</source>
        <translation>上で選んだ種類のトークルームには、お客様、サービス、番号、件名、メモに「%1」を含むものがありません。</translation>
    </message>
    <message>
        <source>Looking among the rooms that are over too.</source>
        <translation>終了したトークルームも探しています。</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>絞り込みを解除する</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomTable</name>
    <message>
        <source>Talk rooms and inquiries</source>
        <translation>トークルームと問い合わせ</translation>
    </message>
    <message>
        <source>Columns of the talk rooms</source>
        <translation>トークルームの列</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomWordsField</name>
    <message>
        <source>Narrow down by client or service</source>
        <translation>お客様名などで探す</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Client, service, number, title or note (Ctrl+F)</source>
        <translation>お客様、サービス、番号、件名、メモで絞り込みます（Ctrl+F）</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>絞り込みを解除する</translation>
    </message>
</context>
<context>
    <name>choba::rooms::RoomsPane</name>
    <message>
        <source>Record a new talk room or inquiry (Ctrl+N)</source>
        <translation>新しいトークルーム・問い合わせを記録する (Ctrl+N)</translation>
    </message>
    <message>
        <source>The data file can only be read; rooms cannot be changed now.</source>
        <translation>データファイルが読み取り専用のため、トークルームは変更できません。</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいトークルーム</translation>
    </message>
    <message>
        <source>Record a new talk room or inquiry</source>
        <translation>新しいトークルーム・問い合わせを記録する</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>choba::rooms::ScreeningCard</name>
    <message>
        <source>Is the inquiry meant seriously?</source>
        <translation>問い合わせの確認</translation>
    </message>
    <message>
        <source>Open the text that declines</source>
        <translation>お断りの文面をひらく</translation>
    </message>
</context>
<context>
    <name>choba::rooms::StepForm</name>
    <message>
        <source>This day was over then. Choose that day or a later one.</source>
        <translation>記録する日時より前の日です。その日かそれより後の日を選んでください。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>The client did</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>The client cannot be reached</source>
        <translation>お客様と連絡が取れない</translation>
    </message>
    <message>
        <source>Both agreed</source>
        <translation>双方で合意した</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>何が起きましたか？</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星の数</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>申請した人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note (may be empty)</source>
        <translation>メモ（空欄可）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Do not record it</source>
        <translation>記録しない</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>起きたことを記録</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>お約束の日</translation>
    </message>
    <message>
        <source>Their own reason, or none said</source>
        <translation>お客様のご都合・理由は伺っていない</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>納品予定日</translation>
    </message>
    <message>
        <source>The client said so at</source>
        <translation>伺った日時</translation>
    </message>
    <message>
        <source>It happened at</source>
        <translation>起きた日時</translation>
    </message>
    <message>
        <source>Their words (may be empty)</source>
        <translation>お客様の言葉（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>It is still my turn after this</source>
        <translation>このあとも自分の番</translation>
    </message>
    <message>
        <source>Without the tick the client is expected to write next, and reminders to them are planned.</source>
        <translation>外すと、お客様のお返事を待つ番になり、お返事がないときの予告が予定に入ります。</translation>
    </message>
</context>
<context>
    <name>choba::rooms::Timeline</name>
    <message>
        <source>Day %1: %2 →</source>
        <translation>%1日目 %2 →</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>いま %1</translation>
    </message>
</context>
<context>
    <name>choba::rooms::TimelineView</name>
    <message>
        <source>Timeline of the room</source>
        <translation>トークルームの時系列</translation>
    </message>
    <message>
        <source>Timeline of the room: %1</source>
        <translation>トークルームの時系列：%1</translation>
    </message>
</context>
<context>
    <name>choba::services::ListingPage</name>
    <message>
        <source>The texts come as soon as the service is saved.</source>
        <translation>サービスを保存すると、ここに文面が出ます。</translation>
    </message>
    <message>
        <source>What is typed and not saved is not in these texts yet.</source>
        <translation>保存していない入力は、この文面にまだ入っていません。</translation>
    </message>
    <message>
        <source>Before it can be copied: %1</source>
        <translation>コピーの前に必要：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピーする</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピーする：%1</translation>
    </message>
    <message>
        <source>“%1” was not copied. It still lacks: %2</source>
        <translation>「%1」はコピーしていません。足りない項目：%2</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard.</source>
        <translation>「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>On the clipboard, for “%1”: %2</source>
        <translation>「%1」の値をコピーしました：%2</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>Your name and what else is the same in all texts</source>
        <translation>お名前など、どの文面でも同じ項目</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>The form where the values of this service are entered</source>
        <translation>このサービスの値を入力する画面</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文面をコピーする</translation>
    </message>
    <message>
        <source>Fields of the listing</source>
        <translation>出品ページの項目</translation>
    </message>
    <message>
        <source>Longer than the field by %1 characters. Please shorten the template, or use the single texts.</source>
        <translation>入力欄より%1文字長くなっています。定型文を短くするか、項目ごとの文面をお使いください。</translation>
    </message>
</context>
<context>
    <name>choba::services::ServiceDesk</name>
    <message>
        <source>What was not saved of “%1” is thrown away.</source>
        <translation>「%1」の保存していない入力を破棄しました。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>受付を止める</translation>
    </message>
</context>
<context>
    <name>choba::services::ServiceFigures</name>
    <message>
        <source>Rooms so far</source>
        <translation>これまでのトークルーム</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Open days on average</source>
        <translation>開いている日数の平均</translation>
    </message>
    <message>
        <source>Last bad end</source>
        <translation>最後のよくない終わり方</translation>
    </message>
    <message>
        <source>Listing looked at</source>
        <translation>出品ページの見直し</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>次の見直し</translation>
    </message>
    <message>
        <source>Looked at the listing</source>
        <translation>見直した</translation>
    </message>
    <message>
        <source>No room is over yet</source>
        <translation>終わったトークルームはまだありません</translation>
    </message>
    <message>
        <source>%1 days in %2 rooms</source>
        <translation>%1日（トークルーム%2件）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>choba::services::ServiceForm</name>
    <message>
        <source>The listing</source>
        <translation>出品ページ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title on the listing</source>
        <translation>出品ページのタイトル</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>お作りするもの</translation>
    </message>
    <message>
        <source>A logo, for example</source>
        <translation>例：ロゴ</translation>
    </message>
    <message>
        <source>Number on the site</source>
        <translation>サービス番号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source> yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Estimates are accepted</source>
        <translation>見積り相談を受け付ける</translation>
    </message>
    <message>
        <source>A video chat is proposed at the start of each room</source>
        <translation>トークルームのはじめにビデオチャットを提案する</translation>
    </message>
    <message>
        <source>A video chat service (it has a fee of its own)</source>
        <translation>ビデオチャットのサービス（手数料が異なります）</translation>
    </message>
    <message>
        <source>When a client stops answering</source>
        <translation>お返事がないとき</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>お返事待ち</translation>
    </message>
    <message>
        <source>Days of waiting for an answer</source>
        <translation>お返事を待つ日数</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>How these days are counted</source>
        <translation>日数の数え方</translation>
    </message>
    <message>
        <source>First notice</source>
        <translation>1回目の予告</translation>
    </message>
    <message>
        <source>First notice, days before the close</source>
        <translation>1回目の予告（終了の何日前か）</translation>
    </message>
    <message>
        <source>Hour of the close</source>
        <translation>終了の時刻</translation>
    </message>
    <message>
        <source>If they come back later</source>
        <translation>再開の決まり</translation>
    </message>
    <message>
        <source>Revisions and times</source>
        <translation>修正と日数</translation>
    </message>
    <message>
        <source>Free revisions</source>
        <translation>無料の修正</translation>
    </message>
    <message>
        <source>A further revision</source>
        <translation>追加の修正</translation>
    </message>
    <message>
        <source>Price of a further revision</source>
        <translation>追加の修正の料金</translation>
    </message>
    <message>
        <source>Paid acceptance: work may be sent back any number of times</source>
        <translation>検収あり（差し戻しは何度でも）</translation>
    </message>
    <message>
        <source>First draft</source>
        <translation>初稿</translation>
    </message>
    <message>
        <source>First draft, days after the purchase</source>
        <translation>初稿（購入からの日数）</translation>
    </message>
    <message>
        <source>Whole work</source>
        <translation>お届け</translation>
    </message>
    <message>
        <source>Whole work, days after the purchase</source>
        <translation>お届け（購入からの日数）</translation>
    </message>
    <message>
        <source>Support after the close</source>
        <translation>終了後の対応期間</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>Look at the listing again</source>
        <translation>出品ページの見直し</translation>
    </message>
    <message>
        <source>Look at the listing again, months after the last time</source>
        <translation>出品ページの見直し（前回からの月数）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>決まりの版</translation>
    </message>
    <message>
        <source>A change makes a new version. Rooms keep the version they were bought under.</source>
        <translation>変えると新しい版になります。トークルームには、購入時の版がそのまま適用されます。</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>保存済みの内容に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>サービスを保存する</translation>
    </message>
    <message>
        <source>Since %1, in force: %2</source>
        <translation>%1から（現在）：%2</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>%1から：%2</translation>
    </message>
    <message>
        <source>Not saved yet. A changed policy counts for rooms bought from then on.</source>
        <translation>まだ保存していません。変えた決まりは、保存後に購入されたトークルームから適用されます。</translation>
    </message>
    <message>
        <source>Not saved yet. The usual values are entered already.</source>
        <translation>まだ保存していません。いつもの値を入れてあります。</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it, or go back to what is saved.</source>
        <translation>まだ保存していません。保存するか、保存済みの内容に戻してください。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>暦日で数える</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>営業日で数える</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>This number cannot be read. Write it in digits.</source>
        <translation>数を読み取れません。数字で入力してください。</translation>
    </message>
    <message>
        <source>%1 days before the close</source>
        <translation>終了の%1日前</translation>
    </message>
    <message>
        <source>%1 days after the purchase</source>
        <translation>購入の%1日後</translation>
    </message>
    <message>
        <source>%1 months after the last time</source>
        <translation>前回の%1か月後</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in digits: 15000.</source>
        <translation>金額を読み取れません。15000 や 1万5千 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>choba::services::ServiceHeader</name>
    <message>
        <source>Off</source>
        <translation>受付停止</translation>
    </message>
    <message>
        <source>It is not offered at present.</source>
        <translation>いまは受付を止めています。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>Listing text</source>
        <translation>出品ページの文</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>このサービスのその他の操作</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>受付を止める</translation>
    </message>
    <message>
        <source>Switch it on again</source>
        <translation>受付を再開する</translation>
    </message>
    <message>
        <source>Remove the service</source>
        <translation>サービスを削除する</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>choba::services::ServiceList</name>
    <message>
        <source>What you offer is kept here, each with its rules: how long to wait for answers, how many revisions, what the listing says about it.</source>
        <translation>出品しているサービスと、その決まり（お返事を待つ日数・修正の回数・出品ページの文）をここにまとめます。</translation>
    </message>
    <message>
        <source>The services are being read.</source>
        <translation>サービスを読み込んでいます。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>最初のサービスを登録する</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>choba::services::ServiceModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>受付停止</translation>
    </message>
    <message>
        <source>No open room</source>
        <translation>進行中なし</translation>
    </message>
    <message>
        <source>1 open room</source>
        <translation>進行中1件</translation>
    </message>
    <message>
        <source>%1 open rooms</source>
        <translation>進行中%1件</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>見直しの時期</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>見直し %1</translation>
    </message>
</context>
<context>
    <name>choba::services::ServicesPane</name>
    <message>
        <source>New service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Add a service (Ctrl+N)</source>
        <translation>サービスを追加します（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>choba::shell::AboutBox</name>
    <message>
        <source>About Choba</source>
        <translation>Choba について</translation>
    </message>
    <message>
        <source>Choba %1
A workbench for people who sell skills and goods. It never sends anything itself.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Choba（帳場）%1
技能や品物を売る方のための仕事机です。アプリが自分で何かを送ることはありません。
GNU 一般公衆ライセンス（GPL）第3版以降で配布される自由なソフトウェアです。</translation>
    </message>
    <message>
        <source>copy the next part</source>
        <translation>次の部分をコピー</translation>
    </message>
    <message>
        <source>mark the copied part as sent</source>
        <translation>コピーした部分を送信済みにする</translation>
    </message>
    <message>
        <source>begin a new draft</source>
        <translation>新しい下書きを始める</translation>
    </message>
    <message>
        <source>go to the next finding</source>
        <translation>次の指摘へ</translation>
    </message>
    <message>
        <source>go to the finding before</source>
        <translation>前の指摘へ</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>search everything written</source>
        <translation>すべての文章から探す</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your data file: %1</source>
        <translation>データファイル: %1</translation>
    </message>
    <message>
        <source>choose the client of a letter without one</source>
        <translation>宛先なしの手紙の送り先を選ぶ</translation>
    </message>
</context>
<context>
    <name>choba::shell::AllFactsPanel</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Everything you entered, in one JSON file that other programs can read, too. An import adds to what is here and removes nothing.</source>
        <translation>入力したものすべてを、ほかのプログラムでも読める一つの JSON ファイルにします。取り込みは手元に加えるだけで、消えるものはありません。</translation>
    </message>
    <message>
        <source>Write all records to a file…</source>
        <translation>すべての記録を書き出す…</translation>
    </message>
    <message>
        <source>Take records over…</source>
        <translation>記録を取り込む…</translation>
    </message>
    <message>
        <source>Where both differ</source>
        <translation>内容が違うとき</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>今あるものを残す</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルのものに置き換える</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The data file can only be read; nothing can be taken over now.</source>
        <translation>データファイルが読み取り専用のため、いまは取り込めません。</translation>
    </message>
    <message>
        <source>All of it is taken over at once, and can be taken back at once.</source>
        <translation>一度にまとめて取り込みます。あとから一度に取り消せます。</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>取り込むものはありません。</translation>
    </message>
    <message>
        <source>Write all records to a file</source>
        <translation>すべての記録を書き出す</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>記録 (*.json)</translation>
    </message>
    <message>
        <source>This is the data file itself. Please choose another name.</source>
        <translation>これはデータファイルそのものです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>記録を書き出しています</translation>
    </message>
    <message>
        <source>All records are in %1.</source>
        <translation>すべての記録を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>It is larger than an import takes (%1 MB). A copy of the data file may have any size.</source>
        <translation>取り込める大きさ（%1 MB）を超えています。データファイルの控えなら、大きさの制限はありません。</translation>
    </message>
    <message>
        <source>Take records over</source>
        <translation>記録を取り込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>記録を読んでいます</translation>
    </message>
    <message>
        <source>Taking the records over</source>
        <translation>記録を取り込んでいます</translation>
    </message>
    <message>
        <source>Taken over. “Undo” takes all of it back.</source>
        <translation>取り込みました。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>There was nothing to take over.</source>
        <translation>取り込むものはありませんでした。</translation>
    </message>
</context>
<context>
    <name>choba::shell::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Light or dark as your desktop is.</source>
        <translation>デスクトップの明るさに合わせます。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Paper white, all day.</source>
        <translation>一日じゅう、紙の白さで。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Easy on the eyes at night.</source>
        <translation>夜の目にやさしい暗さで。</translation>
    </message>
</context>
<context>
    <name>choba::shell::Attention</name>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>choba::shell::CalendarPage</name>
    <message>
        <source>Dates in letters, such as “in 3 business days”, are counted with these days.</source>
        <translation>文面の「3営業日後」などの日付は、ここで決めた営業日で数えます。</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Work on public holidays</source>
        <translation>祝日も営業する</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知を鳴らさない時間</translation>
    </message>
    <message>
        <source>Notifications make no sound in these hours, unless a deadline cannot wait.</source>
        <translation>この時間は通知を鳴らしません。待てない期限だけは、お知らせします。</translation>
    </message>
    <message>
        <source>The next days without work</source>
        <translation>これからの休み</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>定休日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Be quiet</source>
        <translation>鳴らさない</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>いつでも鳴らす</translation>
    </message>
    <message>
        <source>None in the coming year.</source>
        <translation>この先1年間、休みはありません。</translation>
    </message>
    <message>
        <source>The data file can only be read; business days cannot be changed now.</source>
        <translation>データファイルは読み取り専用です。いまは営業日を変更できません。</translation>
    </message>
    <message>
        <source>The data file is not open; business days cannot be changed now.</source>
        <translation>データファイルが開いていません。いまは営業日を変更できません。</translation>
    </message>
</context>
<context>
    <name>choba::shell::DaysOffPanel</name>
    <message>
        <source>No days off yet.</source>
        <translation>休業日はまだありません。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove the chosen days off</source>
        <translation>選んだ休業日を削除する</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For example: New Year holidays</source>
        <translation>例：年末年始</translation>
    </message>
    <message>
        <source>Name of the days off</source>
        <translation>休業日の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add these days off</source>
        <translation>この休業日を追加する</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>休業の最初の日</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>休業の最後の日</translation>
    </message>
    <message>
        <source>Empty for a single day.</source>
        <translation>1日だけなら空のままにします。</translation>
    </message>
    <message>
        <source>The first day is no date, such as 2026/12/29.</source>
        <translation>開始日を、2026/12/29 のような日付で入力してください。</translation>
    </message>
    <message>
        <source>The last day is no date, such as 2027/01/03.</source>
        <translation>終了日を、2027/01/03 のような日付で入力してください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>These days stand in the list already.</source>
        <translation>同じ休業日が、すでに一覧にあります。</translation>
    </message>
</context>
<context>
    <name>choba::shell::DetailsPage</name>
    <message>
        <source>What is the same in all your letters. Templates take it from here, and nobody else sees it: it stays in your data file.</source>
        <translation>どの手紙でも同じになる、ご自身の情報です。定型文はここから差し込みます。データファイルの中だけに保存され、ほかの人に見えることはありません。</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 例：%2</translation>
    </message>
    <message>
        <source>This cannot be understood and is not saved.</source>
        <translation>内容を読み取れないため、保存していません。</translation>
    </message>
</context>
<context>
    <name>choba::shell::ExportDialog</name>
    <message>
        <source>Write templates to a file</source>
        <translation>定型文の書き出し</translation>
    </message>
    <message>
        <source>Which templates</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>With their former versions</source>
        <translation>以前の版も含める</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose where and write…</source>
        <translation>場所を選んで書き出す…</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>choba templates</source>
        <translation>帳場の定型文</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) are in %1.</source>
        <translation>
            <numerusform>%n件の定型文を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>My own and those I changed (%1)</source>
        <translation>自分で作ったもの・変えたもの（%1件）</translation>
    </message>
    <message>
        <source>Favourites (%1)</source>
        <translation>お気に入り（%1件）</translation>
    </message>
    <message>
        <source>All, the shipped ones too (%1)</source>
        <translation>はじめからあるものも含めてすべて（%1件）</translation>
    </message>
    <message>
        <source>Choose where and write</source>
        <translation>場所を選んで書き出す</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets of today</source>
        <translation>UTF-8（いまの表計算ソフト）</translation>
    </message>
    <message>
        <source>Shift_JIS, for old spreadsheets</source>
        <translation>Shift_JIS（以前の表計算ソフト）</translation>
    </message>
    <message>
        <source>UTF-8 without a mark, for other programs</source>
        <translation>UTF-8・目印なし（ほかのプログラム）</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) this kind of file cannot say; point here for the list.</source>
        <translation>
            <numerusform>この種類のファイルに書けなかったところが%nか所あります。ここにマウスを重ねると一覧が出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::shell::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Everything you write and do is in this one file on your computer.</source>
        <translation>書いたものも記録も、お手元のこの一つのファイルに入ります。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of the data file</source>
        <translation>データファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>A copy holds everything. Keep one on another disk.</source>
        <translation>控えにはすべてが入ります。別のディスクにも一つ置いておくと安心です。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>控えを保存…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>控えから戻す…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルを点検</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>控えから戻す</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>この控えに戻す</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Work on the file</source>
        <translation>ファイルの作業</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを点検しています</translation>
    </message>
    <message>
        <source>The copy is complete and checked: %1</source>
        <translation>控えを保存し、読めることを確かめました: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>ファイルに異常はありません。</translation>
    </message>
    <message>
        <source>%1 places in the file are not as they should be. Please save a copy now, and then go back to a copy from before.</source>
        <translation>ファイルに正しくない箇所が%1か所あります。いまの控えを保存してから、以前の控えに戻してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Data file: %1</source>
        <translation>データファイル: %1</translation>
    </message>
    <message>
        <source>%1
takes the place of the present data file. The present file is kept beside it under another name, and Choba opens the copy. What you did since the copy was made is then in the kept file only.</source>
        <translation>%1
をデータファイルと入れ替えて開きます。いまのファイルは別の名前で残ります。控えを取ったあとの記録は、残したファイルにだけあります。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Data files of Choba (*.sqlite)</source>
        <translation>帳場のデータファイル (*.sqlite)</translation>
    </message>
    <message>
        <source>This is the data file itself. Please choose another name.</source>
        <translation>それはデータファイルそのものです。別の名前をお選びください。</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>控えを保存しています</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This is the data file itself. Please choose a copy.</source>
        <translation>それはデータファイルそのものです。控えをお選びください。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Tell me on the desktop before time runs out</source>
        <translation>期限が迫ったらデスクトップで知らせる</translation>
    </message>
    <message>
        <source>24 hours, 3 hours and 30 minutes before something would be lost, once each. In your quiet hours only when it cannot wait. They are set under “Business days”.</source>
        <translation>取り返しのつかない期限の24時間前・3時間前・30分前に、1回ずつお知らせします。通知を鳴らさない時間には、待てないものだけをお知らせします。その時間は「営業日と時間」で変えられます。</translation>
    </message>
</context>
<context>
    <name>choba::shell::HolidaysPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: not in the file, and stays a public holiday.</source>
        <translation>%1 %2：ファイルにはありませんが、祝日のままにします。</translation>
    </message>
    <message>
        <source>Public holidays are computed. When a law adds one, take over the list that the Cabinet Office publishes as a CSV file.</source>
        <translation>祝日は計算で分かります。法律で新しい祝日が決まったときは、内閣府が公表している一覧（CSV ファイル）を取り込んでください。</translation>
    </message>
    <message>
        <source>Take the list of public holidays over…</source>
        <translation>祝日の一覧を取り込む…</translation>
    </message>
    <message>
        <source>All of it is taken over at once, and can be taken back at once.</source>
        <translation>一度にまとめて取り込みます。あとから一度に取り消せます。</translation>
    </message>
    <message>
        <source>All of its days are public holidays here already.</source>
        <translation>どの日も、すでに祝日になっています。</translation>
    </message>
    <message>
        <source>Take the list of public holidays over</source>
        <translation>祝日の一覧を取り込む</translation>
    </message>
    <message>
        <source>Lists of days (*.csv)</source>
        <translation>日付の一覧 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Taken over. “Undo” takes all of it back.</source>
        <translation>取り込みました。「元に戻す」ですべて取り消せます。</translation>
    </message>
</context>
<context>
    <name>choba::shell::HoursEdit</name>
    <message>
        <source>“%1” is not understood. Hours are written like 10:00-12:00.</source>
        <translation>「%1」を読み取れません。10:00-12:00 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” overlaps other hours of the day.</source>
        <translation>「%1」が、同じ日のほかの時間と重なっています。</translation>
    </message>
    <message>
        <source>Only one span is possible here.</source>
        <translation>ここに入力できる時間帯は1つだけです。</translation>
    </message>
</context>
<context>
    <name>choba::shell::ImportCard</name>
    <message>
        <source>New: %1   Changed: %2   Left as they are: %3   Not possible: %4</source>
        <translation>追加 %1件&#x3000;変更 %2件&#x3000;そのまま %3件&#x3000;取り込めないもの %4件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation>取り込む内容</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>このままにする</translation>
    </message>
</context>
<context>
    <name>choba::shell::ImportDialog</name>
    <message>
        <source>Take templates over</source>
        <translation>定型文の取り込み</translation>
    </message>
    <message>
        <source>Files of Choba, Beeftext, Espanso and Quicktext, and tables (CSV). Drop one here, or choose it. Nothing changes before you press the button below.</source>
        <translation>帳場・Beeftext・Espanso・Quicktext のファイルと、表（CSV）を読み込めます。ここにドロップするか、ファイルを選んでください。下のボタンを押すまでは、何も変わりません。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>ファイルはまだ選ばれていません</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>すでにあるものは</translation>
    </message>
    <message>
        <source>What happens to templates that are there already</source>
        <translation>すでにある定型文の扱い</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>取り込みの内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>結果を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Templates (*.json *.csv *.yml *.yaml *.xml);;All files (*)</source>
        <translation>定型文 (*.json *.csv *.yml *.yaml *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>結果の保存</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>取り込みの結果.txt</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>取り込み済み</translation>
    </message>
    <message numerus="yes">
        <source>Take %n template(s) over</source>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing in your library has changed.</source>
        <translation>定型文は何も変わっていません。</translation>
    </message>
    <message>
        <source>Drop a file of templates here.</source>
        <translation>定型文のファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>自動判定：%1</translation>
    </message>
    <message>
        <source>Recognise by itself</source>
        <translation>自動で判定</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>今あるものを残す</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルのものに置き換える</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方とも残す</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>Kept as plain text</source>
        <translation>文字のまま</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>choba::shell::ImportModel</name>
    <message>
        <source>What happens</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>Kept as plain text</source>
        <translation>文字のまま</translation>
    </message>
    <message>
        <source>In place of “%1”</source>
        <translation>「%1」を置き換えます</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>「%1」がすでにあります</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>一部だけ反映</translation>
    </message>
    <message>
        <source>Without these short names, which other templates have: %1</source>
        <translation>次の短縮名は、ほかの定型文で使われているため外します：%1</translation>
    </message>
    <message>
        <source>Without a counterpart</source>
        <translation>対応するものなし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>choba::shell::MainWindow</name>
    <message>
        <source>%1 – Choba</source>
        <translation>%1 – Choba 帳場</translation>
    </message>
    <message>
        <source>Close once more to leave without saving.</source>
        <translation>このまま終えるときは、もう一度閉じてください。</translation>
    </message>
    <message>
        <source>%1 – Choba (sample data)</source>
        <translation>%1 – 帳場（見本データ）</translation>
    </message>
</context>
<context>
    <name>choba::shell::OwnWordsModel</name>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>示し方</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例文</translation>
    </message>
    <message>
        <source>Always point out</source>
        <translation>必ず指摘する</translation>
    </message>
    <message>
        <source>Never point out</source>
        <translation>指摘しない</translation>
    </message>
</context>
<context>
    <name>choba::shell::OwnWordsPage</name>
    <message>
        <source>Words you never or always want pointed out, in every message.</source>
        <translation>どの文章でも指摘しない語と、必ず指摘する語です。</translation>
    </message>
    <message>
        <source>Search your words</source>
        <translation>登録した語を探す</translation>
    </message>
    <message>
        <source>Which words are shown</source>
        <translation>表示する語</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>すべての語</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>登録した語</translation>
    </message>
    <message>
        <source>No words of your own yet. Write one below, or choose “Never point this word out” beside a finding.</source>
        <translation>登録した語はまだありません。下に書くか、指摘のカードの「この語を今後指摘しない」で加わります。</translation>
    </message>
    <message>
        <source>None of your words holds this.</source>
        <translation>あてはまる語はありません。</translation>
    </message>
</context>
<context>
    <name>choba::shell::Rail</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View: appearance, language, about</source>
        <translation>表示（外観・言語・このアプリについて）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定（Ctrl+,）</translation>
    </message>
    <message>
        <source>%1, %2, urgent</source>
        <translation>%1、%2件、至急あり</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, how many</comment>
        <translation>%1 の %2</translation>
    </message>
</context>
<context>
    <name>choba::shell::RuleEditor</name>
    <message>
        <source>The chosen rule</source>
        <translation>選んだ決まり</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the source in the browser</source>
        <translation>出どころをブラウザーで開く</translation>
    </message>
    <message>
        <source>Use the new value</source>
        <translation>新しい値を使う</translation>
    </message>
    <message>
        <source>Keep my value</source>
        <translation>自分の値のまま</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>値を変更する</translation>
    </message>
    <message>
        <source>Back to the shipped value</source>
        <translation>出荷時の値に戻す</translation>
    </message>
    <message>
        <source>Choose a rule above to see where it comes from and to put your own value in its place.</source>
        <translation>上の表で決まりを選ぶと、出どころを確かめたり、ご自身の値に変えたりできます。</translation>
    </message>
    <message>
        <source>Source: %1 (looked at on %2; %3)</source>
        <translation>出どころ: %1（%2に確認。%3）</translation>
    </message>
    <message>
        <source>This value holds from %1.</source>
        <translation>この値は%1から有効です。</translation>
    </message>
    <message>
        <source>This value holds until the next one begins.</source>
        <translation>この値は次の値が始まるまで有効です。</translation>
    </message>
    <message>
        <source>%1 A value of your own holds on every day.</source>
        <translation>%1 ご自身の値は、どの日にも有効です。</translation>
    </message>
    <message>
        <source>Your value %1 / shipped value %2</source>
        <translation>ご自身の値 %1 ／ 出荷時の値 %2</translation>
    </message>
    <message>
        <source>The shipped value has changed (%1 → %2)</source>
        <translation>出荷時の値が変わりました（%1 → %2）</translation>
    </message>
</context>
<context>
    <name>choba::shell::RuleValueEditor</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>値（一行に一つ）</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>一行に一つ</translation>
    </message>
    <message>
        <source>What is pointed out</source>
        <translation>指摘するもの</translation>
    </message>
</context>
<context>
    <name>choba::shell::RulesModel</name>
    <message>
        <source>Rule</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>The shipped value has changed</source>
        <translation>出荷時の値が変わりました</translation>
    </message>
    <message>
        <source>shipped: %1</source>
        <translation>出荷時: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>before</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>in force today, %1</source>
        <translation>現在有効・%1</translation>
    </message>
</context>
<context>
    <name>choba::shell::RulesPage</name>
    <message>
        <source>What Choba knows about the marketplace. Please look at those marked “%1”.</source>
        <translation>帳場が前提にしている、サイトについての値です。「%1」のものは一度お確かめください。</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>決まりを探す</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>表示する決まり</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべての決まり</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>あてはまる決まりはありません。</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>決まりを読み込んでいます。</translation>
    </message>
    <message>
        <source>Please write something.</source>
        <translation>何か入力してください。</translation>
    </message>
    <message>
        <source>“%1” makes no sense here. Nothing was changed.</source>
        <translation>「%1」はここでは使えません。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>choba::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>登録した語</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>決まり</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>営業日と時間</translation>
    </message>
</context>
<context>
    <name>choba::shell::StoreTrouble</name>
    <message>
        <source>The data file cannot be used</source>
        <translation>データファイルを使えません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Go back to a backup …</source>
        <translation>控えから戻す…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>控えを選ぶ</translation>
    </message>
    <message>
        <source>Data files (*.sqlite*);;All files (*)</source>
        <translation>データファイル (*.sqlite*);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>ファイルには手を触れていません。</translation>
    </message>
    <message>
        <source>If this file was put here by mistake, move it away and try again: Choba then begins with an empty one.</source>
        <translation>誤ってここに置かれたファイルでしたら、別の場所へ移してからもう一度お試しください。空のデータファイルから始まります。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>ディスクの空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>もう一つのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A backup can take its place; the present file is kept under another name.</source>
        <translation>控えと入れ替えることができます。いまのファイルは別の名前で残ります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>choba::shell::StoreWatch</name>
    <message>
        <source>The data file had been moved or deleted. It was written anew in its place.</source>
        <translation>データファイルが移動または削除されていたため、元の場所に書き直しました。</translation>
    </message>
    <message>
        <source>The backup has taken the data file’s place.</source>
        <translation>控えから戻しました。</translation>
    </message>
    <message>
        <source>The former file is kept: %1</source>
        <translation>元のファイルはここに残してあります: %1</translation>
    </message>
    <message>
        <source>A newer Choba wrote this data file. It is shown, but nothing can be saved until Choba is updated.</source>
        <translation>このデータファイルは新しい版の帳場で作られています。読むことはできますが、帳場を更新するまで保存できません。</translation>
    </message>
    <message>
        <source>The data file or its folder cannot be written. It is shown, but nothing can be saved.</source>
        <translation>データファイルかそのフォルダーに書き込めません。読むことはできますが、保存できません。</translation>
    </message>
    <message>
        <source>The data file is damaged. Please go back to a backup soon.</source>
        <translation>データファイルが壊れています。早めに控えから戻してください。</translation>
    </message>
    <message>
        <source>Show the ways on</source>
        <translation>対処を見る</translation>
    </message>
</context>
<context>
    <name>choba::shell::Tray</name>
    <message>
        <source>%1  %2 %3</source>
        <comment>when, who, what</comment>
        <translation>%1  %2 %3</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>いま、することはありません。</translation>
    </message>
    <message>
        <source>Open Choba</source>
        <translation>帳場をひらく</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Choba: %1 due today</source>
        <translation>帳場：今日の期限 %1件</translation>
    </message>
    <message>
        <source>Choba</source>
        <translation>帳場</translation>
    </message>
</context>
<context>
    <name>choba::shell::ViewMenu</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keys and about Choba</source>
        <translation>キー操作と Choba について</translation>
    </message>
</context>
<context>
    <name>choba::shell::WordEditor</name>
    <message>
        <source>A word of your own</source>
        <translation>登録する語</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>What to do with the word</source>
        <translation>この語の扱い</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>示し方</translation>
    </message>
    <message>
        <source>How severe the finding is</source>
        <translation>指摘の重さ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例文</translation>
    </message>
    <message>
        <source>A sentence that holds the word</source>
        <translation>この語を含む文</translation>
    </message>
    <message>
        <source>A sentence in which the word must be found (may stay empty)</source>
        <translation>この語が見つかるはずの文（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Change the chosen word</source>
        <translation>選んだ語を変更する</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen word</source>
        <translation>選んだ語を削除する</translation>
    </message>
    <message>
        <source>Clear the fields</source>
        <translation>欄を空にする</translation>
    </message>
    <message>
        <source>Clear the fields for a new word</source>
        <translation>新しい語のために欄を空にする</translation>
    </message>
    <message>
        <source>“%1” stands in the table already: %2.</source>
        <translation>「%1」はすでに表にあります: %2。</translation>
    </message>
    <message>
        <source>The word is not found in the example. Please write a sentence that holds it.</source>
        <translation>例文にこの語がありません。この語を含む文を書いてください。</translation>
    </message>
    <message>
        <source>Please write the word. Spaces and signs alone cannot be looked for.</source>
        <translation>語を入力してください。空白や記号だけでは探せません。</translation>
    </message>
    <message>
        <source>The word is too long: %1 characters are possible.</source>
        <translation>語が長すぎます。%1文字までです。</translation>
    </message>
</context>
<context>
    <name>choba::templates::DifferenceView</name>
    <message>
        <source>This version says the same as the present one.</source>
        <translation>この版は、いまの内容と同じです。</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>…ほか%1行</translation>
    </message>
    <message>
        <source>… %1 lines are the same</source>
        <translation>…%1行は同じです</translation>
    </message>
    <message>
        <source>Only the ends of lines differ.</source>
        <translation>行末だけが違います。</translation>
    </message>
</context>
<context>
    <name>choba::templates::FiguresPage</name>
    <message>
        <source>No letter was begun with this template yet.</source>
        <translation>この定型文で書き始めた手紙は、まだありません。</translation>
    </message>
    <message>
        <source>Letters begun with it: %1</source>
        <translation>この定型文で書き始めた手紙：%1通</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>最後に使った日時：%1</translation>
    </message>
    <message>
        <source>Beside its variants</source>
        <translation>似た定型文とくらべる</translation>
    </message>
    <message>
        <source>What became of the letters</source>
        <translation>送った手紙のその後</translation>
    </message>
    <message>
        <source>None of them is marked as sent yet.</source>
        <translation>送信済みになった手紙は、まだありません。</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信：%1通</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Figures of the variants</source>
        <translation>似た定型文の数字</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（この定型文）</translation>
    </message>
    <message>
        <source>They can be compared once letters of two of them are sent.</source>
        <translation>二つ以上の定型文で手紙を送ると、くらべられます。</translation>
    </message>
    <message>
        <source>“%1” is answered more often than the others: its range lies above theirs.</source>
        <translation>「%1」は、ほかより返信が多い定型文です。範囲が、ほかのどれよりも上にあります。</translation>
    </message>
    <message>
        <source>The ranges still overlap: it cannot be said yet which one is answered more often.</source>
        <translation>範囲が重なっているため、どれに返信が多いかはまだ言えません。</translation>
    </message>
    <message>
        <source>The range in brackets is where the true share lies, 19 times out of 20. It narrows with each letter. A letter counts as answered when the client wrote after it, and as opened when you marked it so or it was answered; as followed by a purchase when a talk room of the client was recorded as bought after it.</source>
        <translation>かっこ内は、本当の割合が20回に19回は収まる範囲です。通数が増えるほど狭くなります。そのあとにお客様からメッセージが届いた手紙を返信あり、開封済みにした手紙と返信のあった手紙を開封済み、そのあとにお客様の購入がトークルームに記録された手紙を購入ありと数えます。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
</context>
<context>
    <name>choba::templates::HistoryPage</name>
    <message>
        <source>There is no former version. Each time the template is saved, the text it had before is kept here.</source>
        <translation>以前の版はまだありません。保存するたびに、それまでの内容がここに残ります。</translation>
    </message>
    <message>
        <source>Former versions</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>From the chosen version to the present one: － was taken out, ＋ was put in.</source>
        <translation>選んだ版からいまの版への違いです。－は消した行、＋は加えた行です。</translation>
    </message>
    <message>
        <source>Make this the present one</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>What changed since the chosen version</source>
        <translation>選んだ版からの違い</translation>
    </message>
</context>
<context>
    <name>choba::templates::ListState</name>
    <message>
        <source>The templates are being read.</source>
        <translation>定型文を読み込んでいます。</translation>
    </message>
    <message>
        <source>Letters that you write again and again are kept here, with the places where names and dates are put in.</source>
        <translation>くり返し書く手紙を、お名前や日付が入る場所と一緒に、ここへ置いておけます。</translation>
    </message>
    <message>
        <source>No template is a favourite yet. The star beside a template&apos;s name makes it one.</source>
        <translation>お気に入りの定型文はまだありません。定型文の名前の横の☆で、お気に入りになります。</translation>
    </message>
    <message>
        <source>There is no template for this use.</source>
        <translation>この用途の定型文はありません。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>最初の定型文を書く</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>すべての定型文を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Of these there are only templates that are switched off: %1.</source>
        <translation>この条件に合うのは、使わない設定の定型文だけです（%1件）。</translation>
    </message>
    <message>
        <source>“%1” is found only in templates that are switched off: %2.</source>
        <translation>「%1」は、使わない設定の定型文にだけ見つかりました（%2件）。</translation>
    </message>
    <message>
        <source>Show those too</source>
        <translation>使わない定型文も表示</translation>
    </message>
</context>
<context>
    <name>choba::templates::ProblemBar</name>
    <message>
        <source>Show the place</source>
        <translation>その場所へ移る</translation>
    </message>
    <message>
        <source>Not saved yet: %1 What you typed is kept.</source>
        <translation>まだ保存していません。%1 入力した内容は残ります。</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplateDesk</name>
    <message>
        <source>“%1” is not saved yet. %2</source>
        <translation>「%1」はまだ保存していません。%2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>What was not saved of “%1” is thrown away.</source>
        <translation>「%1」の保存していない内容を捨てました。</translation>
    </message>
    <message>
        <source>Shipped templates stay. One that is not needed can be switched off.</source>
        <translation>付属の定型文は削除できません。使わないものは、オフにできます。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplateFilters</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>All templates: %1</source>
        <translation>すべての定型文：%1件</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>Favourite templates: %1</source>
        <translation>お気に入りの定型文：%1件</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>すべての用途</translation>
    </message>
    <message>
        <source>What the templates are for: %1</source>
        <translation>定型文の用途：%1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <translation>使わない %1</translation>
    </message>
    <message>
        <source>Show those that are switched off too: %1</source>
        <translation>使わない定型文も表示：%1件</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplateHeader</name>
    <message>
        <source>First save the template.</source>
        <translation>先に定型文を保存してください。</translation>
    </message>
    <message>
        <source>Favourite; press to make it none</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>お気に入りにする</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>付属の文面に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Shipped templates stay. One that is not needed can be switched off.</source>
        <translation>付属の定型文は削除できません。使わないものは、オフにできます。</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>最初の候補</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Use in a letter</source>
        <translation>手紙に使う</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>この定型文のその他の操作</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製する</translation>
    </message>
    <message>
        <source>Offered first: %1</source>
        <translation>最初の候補（用途：%1）</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>定型文</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplateModel</name>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存していないもの</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>最初の候補</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplateSearch</name>
    <message>
        <source>Search (Ctrl F)</source>
        <translation>探す（Ctrl F）</translation>
    </message>
    <message>
        <source>Search templates by name, short name or text</source>
        <translation>定型文を名前・短縮名・文面から探す</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>choba::templates::TemplatesPane</name>
    <message>
        <source>Write a new template (Ctrl+N)</source>
        <translation>新しい定型文を書く（Ctrl+N）</translation>
    </message>
    <message>
        <source>Take over templates from a file or another program</source>
        <translation>ファイルやほかのソフトから定型文を取り込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write templates to a file</source>
        <translation>定型文の書き出し</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しい定型文</translation>
    </message>
    <message>
        <source>The data file can only be read; templates cannot be changed now.</source>
        <translation>データファイルは読み取り専用です。いまは定型文を変更できません。</translation>
    </message>
    <message>
        <source>The data file is not open yet; templates can be read only.</source>
        <translation>データファイルがまだ開いていません。定型文は見るだけできます。</translation>
    </message>
</context>
<context>
    <name>choba::templates::VersionModel</name>
    <message>
        <source>The same as now</source>
        <translation>いまと同じ</translation>
    </message>
    <message>
        <source>Differs in: %1</source>
        <translation>違い：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>付属の文面</translation>
    </message>
</context>
<context>
    <name>choba::today::LineActs</name>
    <message>
        <source>Not done: %1. Please say in the room what happened.</source>
        <translation>済みにしていません：%1。何が起きたかをトークルームで記録してください。</translation>
    </message>
    <message>
        <source>Not put off, because a deadline ends before: %1.</source>
        <translation>期限が先に来るため、後まわしにしていません：%1。</translation>
    </message>
    <message>
        <source>Still put off: %1.</source>
        <translation>後まわしのままです：%1。</translation>
    </message>
</context>
<context>
    <name>choba::today::LineMenu</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>この日時の理由</translation>
    </message>
    <message>
        <source>Mark as done: %1</source>
        <translation>済みにする：%1</translation>
    </message>
    <message>
        <source>Mark as done: say in the room what happened</source>
        <translation>済みにする：トークルームで結果を選ぶ</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Put this group off</source>
        <translation>このまとまりを後まわし</translation>
    </message>
    <message>
        <source>Mark %1 lines as done</source>
        <translation>%1件を済みにする</translation>
    </message>
</context>
<context>
    <name>choba::today::SnoozeForm</name>
    <message>
        <source>Put off until</source>
        <translation>後まわしの日時</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>This time has passed. Please choose a later one.</source>
        <translation>この日時は過ぎています。これから先の日時をお選びください。</translation>
    </message>
    <message>
        <source>By %1 it must be done. Please choose an earlier time.</source>
        <translation>%1 までに必要です。それより前の日時をお選びください。</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>後まわしにする</translation>
    </message>
    <message>
        <source>Do not put it off</source>
        <translation>後まわしにしない</translation>
    </message>
</context>
<context>
    <name>choba::today::SnoozeMenu</name>
    <message>
        <source>In 3 hours (%1)</source>
        <translation>3時間後（%1）</translation>
    </message>
    <message>
        <source>This evening (%1)</source>
        <translation>今日の夕方（%1）</translation>
    </message>
    <message>
        <source>Tomorrow morning (%1)</source>
        <translation>明日の朝（%1）</translation>
    </message>
    <message>
        <source>Next Monday (%1)</source>
        <translation>次の月曜の朝（%1）</translation>
    </message>
    <message>
        <source>Choose date and time…</source>
        <translation>日時を決めて後まわし…</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>後まわしをやめる</translation>
    </message>
    <message>
        <source>Not beyond %1: by then it must be done</source>
        <translation>%1 より後にはできません（それまでに必要です）</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a time, how many of how many lines</comment>
        <translation>%1：%3件中%2件</translation>
    </message>
    <message>
        <source>The morning after it is due (%1)</source>
        <translation>期限の翌朝（%1）</translation>
    </message>
</context>
<context>
    <name>choba::today::TodayList</name>
    <message>
        <source>What is due, in the order of time</source>
        <translation>期限の一覧（時刻の順）</translation>
    </message>
    <message>
        <source>Enter opens the text, R shows the reason, the menu key everything else. Shift and Ctrl choose several lines.</source>
        <translation>Enterで文面をひらき、Rで日時の理由、メニューキーでそのほかの操作ができます。ShiftかCtrlで複数の行を選べます。</translation>
    </message>
</context>
<context>
    <name>choba::today::TodayModel</name>
    <message>
        <source>Hide the reason</source>
        <translation>理由をたたむ</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>この日時の理由</translation>
    </message>
    <message>
        <source>Hide what comes later</source>
        <translation>先の予定をたたむ</translation>
    </message>
    <message>
        <source>%1 more later</source>
        <translation>ほか %1件</translation>
    </message>
</context>
<context>
    <name>choba::today::TodayPane</name>
    <message>
        <source>A calendar file for phones</source>
        <translation>スマートフォン用のカレンダーファイル</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>The calendar is written: %1</source>
        <translation>カレンダーに書き出しました：%1</translation>
    </message>
    <message>
        <source>Write to a calendar</source>
        <translation>カレンダーへ書き出す</translation>
    </message>
    <message>
        <source>A file with everything due, for the calendar of a phone. Written again, it updates what was imported.</source>
        <translation>期限をすべて、スマートフォンのカレンダーで読めるファイルに書き出します。同じ場所へもう一度書き出すと、取り込んだ予定も新しくなります。</translation>
    </message>
</context>
<context>
    <name>choba::today::TodayState</name>
    <message>
        <source>What is due is being looked up.</source>
        <translation>期限を調べています。</translation>
    </message>
    <message>
        <source>Here stands what you owe to whom by when, with the finished text for each step. It begins with a talk room or an inquiry.</source>
        <translation>いつまでに、どなたへ、何をするかがここに並びます。文面も用意されています。まずはトークルームか問い合わせを登録してください。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>やることはありません。</translation>
    </message>
    <message>
        <source>Add the first talk room</source>
        <translation>最初のトークルームを記録する</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>choba::widgets::AttachmentAdvice</name>
    <message>
        <source>About attachments</source>
        <translation>添付について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the advice on attachments</source>
        <translation>添付の案内を閉じる</translation>
    </message>
    <message>
        <source>Write the link sentence</source>
        <translation>リンクの文を入れる</translation>
    </message>
    <message>
        <source>Write the sentence that hands over a link</source>
        <translation>リンクで渡す文を入れる</translation>
    </message>
    <message>
        <source>Write the estimate sentence</source>
        <translation>見積りの文を入れる</translation>
    </message>
    <message>
        <source>Write the sentence that announces an estimate</source>
        <translation>見積りに添える文を入れる</translation>
    </message>
    <message>
        <source>An image from the clipboard</source>
        <translation>クリップボードの画像</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> (%1 MB)</source>
        <translation>（%1MB）</translation>
    </message>
    <message>
        <source>1. Put it on a site whose links are allowed and write the link.</source>
        <translation>① リンクが認められている場所に置いて、リンクを書く</translation>
    </message>
    <message>
        <source>1. Put it on %1 and write the link.</source>
        <translation>① %1 に置いて、リンクを書く</translation>
    </message>
    <message>
        <source> or </source>
        <translation>・</translation>
    </message>
    <message>
        <source>2. Send an estimate and attach it there.</source>
        <translation>② 見積りを出して、そこに添付する</translation>
    </message>
    <message>
        <source>Nothing can be attached to a message of this kind: %1</source>
        <translation>%1には添付できません。</translation>
    </message>
    <message>
        <source>Too large for %1: at most %2</source>
        <translation>%1には大きすぎます（%2）。</translation>
    </message>
    <message>
        <source>Too many for %1: at most %2</source>
        <translation>%1には数が多すぎます（%2）。</translation>
    </message>
    <message>
        <source>Attach it on the site itself. %1: %2</source>
        <translation>%1は%2です。添付はサイトの画面でお願いします。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::BodyCard</name>
    <message>
        <source>Put an item in</source>
        <translation>差し込む</translation>
    </message>
    <message>
        <source>Names, dates and amounts that are filled in for each letter</source>
        <translation>お名前・日付・金額など、お送りするたびに埋まる項目</translation>
    </message>
    <message>
        <source>Show sometimes</source>
        <translation>出し分け</translation>
    </message>
    <message>
        <source>A part that stands in the letter only if something holds, or once for each item of a list</source>
        <translation>条件に合うときだけ入る文や、一覧の数だけ繰り返す文</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>A question that is asked each time before the letter is written</source>
        <translation>お送りする前に、毎回お尋ねする質問</translation>
    </message>
    <message>
        <source>Put a template in</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Another template becomes a part of this one, such as a signature</source>
        <translation>署名など、ほかの定型文をこの中に入れます</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>Where writing goes on when the letter is opened</source>
        <translation>文面を開いたときに、続きを書き始める位置</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>定型文の本文</translation>
    </message>
    <message>
        <source>Write the letter here. What differs from letter to letter is put in with the buttons above.</source>
        <translation>ここに文面を書きます。お送りするたびに変わるところは、上のボタンから差し込めます。</translation>
    </message>
    <message>
        <source>Change how it is written</source>
        <translation>書き方を変える</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ChannelBar</name>
    <message>
        <source>Where the text goes</source>
        <translation>送り先の種類</translation>
    </message>
    <message>
        <source>Number the parts (1/3)</source>
        <translation>番号を付ける</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ChoiceAnswer</name>
    <message>
        <source>(not chosen)</source>
        <translation>（選んでください）</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ChooserDelegate</name>
    <message>
        <source>Offered first</source>
        <translation>最初の候補</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ChooserModel</name>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>最初の候補</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ClientPicker</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>見つかったお客様</translation>
    </message>
    <message>
        <source>Make “%1” another client (one of this name is there already)</source>
        <translation>「%1」をもう一人の新しいお客様にする（同じ名前の方がいます）</translation>
    </message>
    <message>
        <source>Make “%1” a new client</source>
        <translation>「%1」を新しいお客様にする</translation>
    </message>
</context>
<context>
    <name>choba::widgets::Composer</name>
    <message>
        <source>What has been sent cannot be changed any more.</source>
        <translation>送信済みの部分は変えられません。</translation>
    </message>
    <message>
        <source>Take the last “sent” back</source>
        <translation>最後の「送信済み」を取り消す</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 を読み込みました。</translation>
    </message>
    <message>
        <source>This is an invented letter to try things out.</source>
        <translation>お試し用の架空の手紙を入れました。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ConditionPanel</name>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>Questions of this template: answered or not</source>
        <translation>この定型文の質問（答えがあるかどうか）</translation>
    </message>
    <message>
        <source>Lists: repeated for each</source>
        <translation>一覧（一件ずつ繰り返す）</translation>
    </message>
    <message>
        <source>Known or not: %1</source>
        <translation>分かっているかどうか：%1</translation>
    </message>
    <message>
        <source>Show a part only sometimes</source>
        <translation>出し分け</translation>
    </message>
    <message>
        <source>What decides?</source>
        <translation>何で出し分けますか</translation>
    </message>
    <message>
        <source>What can decide</source>
        <translation>出し分けに使える項目</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>該当する項目がありません。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::ConditionTexts</name>
    <message>
        <source>Choose another</source>
        <translation>ほかの条件を選ぶ</translation>
    </message>
    <message>
        <source>Choose another condition</source>
        <translation>ほかの条件を選ぶ</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>差し込む</translation>
    </message>
    <message>
        <source>Put the condition into the text</source>
        <translation>出し分けを本文に入れる</translation>
    </message>
    <message>
        <source>When it is known</source>
        <translation>分かっているとき</translation>
    </message>
    <message>
        <source>When it is unknown</source>
        <translation>分からないとき</translation>
    </message>
    <message>
        <source>When yes</source>
        <translation>「はい」のとき</translation>
    </message>
    <message>
        <source>When no</source>
        <translation>「いいえ」のとき</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>一件ずつ</translation>
    </message>
    <message>
        <source>When there is none</source>
        <translation>一件もないとき</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Text – %1</source>
        <translation>文章 – %1</translation>
    </message>
</context>
<context>
    <name>choba::widgets::Counter</name>
    <message>
        <source>Length: %1</source>
        <translation>文字数: %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1通</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 の単位</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>符号位置</translation>
    </message>
    <message>
        <source>characters as seen</source>
        <translation>見た目の文字</translation>
    </message>
    <message>
        <source>Counted here: %1, a line break as %2</source>
        <translation>ここでの数え方: %1、改行は%2文字</translation>
    </message>
    <message>
        <source>UTF-16 units: %1</source>
        <translation>UTF-16 の単位: %1</translation>
    </message>
    <message>
        <source>Code points: %1</source>
        <translation>符号位置: %1</translation>
    </message>
    <message>
        <source>Characters as seen: %1</source>
        <translation>見た目の文字: %1</translation>
    </message>
    <message>
        <source>Lines: %1, line breaks: %2</source>
        <translation>行: %1（改行 %2）</translation>
    </message>
    <message>
        <source>How the site counts is not published.</source>
        <translation>サイトがどう数えるかは公表されていません。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::DateAnswer</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <source>%1: choose in the calendar</source>
        <translation>%1：カレンダーから選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) from today</source>
        <translation>
            <numerusform>%1（今日から%n日後）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation>年は4桁で入力してください</translation>
    </message>
</context>
<context>
    <name>choba::widgets::EmptyHint</name>
    <message>
        <source>Write or paste a text here. It is cut into parts that the site takes, and words it may refuse are pointed out.</source>
        <translation>ここに文章を書くか、貼り付けてください。送れる長さに分け、送れない恐れのある語をお知らせします。</translation>
    </message>
    <message>
        <source>Try a sample text</source>
        <translation>見本の文章で試す</translation>
    </message>
</context>
<context>
    <name>choba::widgets::EncodingChoice</name>
    <message>
        <source>How to read the file</source>
        <translation>ファイルの読み方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not read the file</source>
        <translation>ファイルを読み込まない</translation>
    </message>
    <message>
        <source>Choose the line that reads correctly:</source>
        <translation>正しく読める行を選んでください。</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <translation>%1 として読む: %2</translation>
    </message>
</context>
<context>
    <name>choba::widgets::FindingActions</name>
    <message>
        <source>Not pointed out in this draft: %1</source>
        <translation>この下書きでは指摘しません: %1</translation>
    </message>
</context>
<context>
    <name>choba::widgets::FindingCard</name>
    <message>
        <source>Not this time</source>
        <translation>今回は指摘しない</translation>
    </message>
    <message>
        <source>Do not point this out in this draft</source>
        <translation>この下書きでは指摘しません</translation>
    </message>
    <message>
        <source>Never flag this word</source>
        <translation>この語を今後指摘しない</translation>
    </message>
    <message>
        <source>Put the word on your own list; it can be undone</source>
        <translation>ご自分の一覧に加えます。あとで取り消せます</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1か所</translation>
    </message>
    <message>
        <source>Change all to “%1”</source>
        <translation>すべて「%1」に直す</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>「%1」に直す</translation>
    </message>
    <message>
        <source>Not this time: %1</source>
        <translation>今回は指摘しない: %1</translation>
    </message>
    <message>
        <source>Never flag this word: %1</source>
        <translation>この語を今後指摘しない: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>choba::widgets::FindingCards</name>
    <message>
        <source>Findings</source>
        <translation>指摘の一覧</translation>
    </message>
    <message>
        <source>There are many more.</source>
        <translation>ほかにもたくさんあります。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他 %1件</translation>
    </message>
</context>
<context>
    <name>choba::widgets::FindingLines</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go to the first place</source>
        <translation>最初の箇所へ移る</translation>
    </message>
    <message>
        <source>%1 ─ %2</source>
        <translation>%1 ─ %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>choba::widgets::FlagAnswer</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：はい</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：いいえ</translation>
    </message>
</context>
<context>
    <name>choba::widgets::Footer</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to the first place</source>
        <translation>最初の箇所へ移ります</translation>
    </message>
</context>
<context>
    <name>choba::widgets::HeldTextView</name>
    <message>
        <source>Back to the former draft</source>
        <translation>元の下書きに戻す</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>確認の進み具合</translation>
    </message>
    <message>
        <source>Excerpt of the long text</source>
        <translation>長い文章の抜粋</translation>
    </message>
    <message>
        <source>This text is very long (%1 characters), so only an excerpt is shown. Checking, splitting and copying use all of it.</source>
        <translation>とても長い文章（%1文字）のため、抜粋だけを表示しています。確認・分割・コピーは全文で行います。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::JapanTimeEdit</name>
    <message>
        <source>This cannot be read as a date and a time. Type them like 2027/1/5 18:00.</source>
        <translation>日時を読み取れません。2027/1/5 18:00 のように入力してください。</translation>
    </message>
    <message>
        <source>There is no day %1. Check the month and the day.</source>
        <translation>%1 という日はありません。月と日をご確認ください。</translation>
    </message>
    <message>
        <source>The time cannot be read. Type it like 18:00.</source>
        <translation>時刻を読み取れません。18:00 のように入力してください。</translation>
    </message>
    <message>
        <source>The year cannot be told from %1. Write it with four digits: 2027/1/5.</source>
        <translation>%1 では、どの年か分かりません。年は4桁で、2027/1/5 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::LetterPreview</name>
    <message>
        <source>How it will read</source>
        <translation>できあがり</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>How the letter will read</source>
        <translation>手紙のできあがり</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1文字</translation>
    </message>
</context>
<context>
    <name>choba::widgets::MomentAnswer</name>
    <message>
        <source>%1, day</source>
        <translation>%1（日付）</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1（時刻）</translation>
    </message>
</context>
<context>
    <name>choba::widgets::NoteBar</name>
    <message>
        <source>“%1” is not known: it stays open in the letter.</source>
        <translation>「%1」という項目はありません。このままでは空欄が残ります。</translation>
    </message>
    <message>
        <source>There is no template called “%1”.</source>
        <translation>「%1」という定型文はありません。</translation>
    </message>
    <message>
        <source>“%1” is asked, but its answer does not stand in the text.</source>
        <translation>「%1」を質問していますが、答えが本文に入っていません。</translation>
    </message>
    <message>
        <source>%1/%2 · %3</source>
        <translation>%1/%2・%3</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>質問を見る</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移る</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>「%1」に直す</translation>
    </message>
    <message>
        <source>Make it a question</source>
        <translation>質問にする</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>本文に入れる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>choba::widgets::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>お知らせを閉じる</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>choba::widgets::NumberAnswer</name>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
</context>
<context>
    <name>choba::widgets::PageOpener</name>
    <message>
        <source>The browser could not be opened. The page is:</source>
        <translation>ブラウザーを開けませんでした。ページのアドレス:</translation>
    </message>
    <message>
        <source>This page opens in the browser:</source>
        <translation>次のページをブラウザーで開きます:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>ページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Do not open the page</source>
        <translation>ページを開かない</translation>
    </message>
</context>
<context>
    <name>choba::widgets::PartsPanel</name>
    <message>
        <source>Parts to send</source>
        <translation>送る部分</translation>
    </message>
    <message>
        <source>Order of sending</source>
        <translation>送る順番</translation>
    </message>
    <message>
        <source>More about sending</source>
        <translation>送信のそのほかの操作</translation>
    </message>
    <message>
        <source>Parts in order</source>
        <translation>送る順番の一覧</translation>
    </message>
    <message>
        <source>Enter copies the chosen part</source>
        <translation>Enter で選んだ部分をコピーします</translation>
    </message>
    <message>
        <source>Copy the next part</source>
        <translation>次の部分をコピー</translation>
    </message>
    <message>
        <source>Mark the copied part as sent</source>
        <translation>コピーした部分を送信済みにする</translation>
    </message>
    <message>
        <source>Go to that place</source>
        <translation>その場所へ</translation>
    </message>
    <message>
        <source>Go to the open place</source>
        <translation>埋まっていない場所へ</translation>
    </message>
    <message>
        <source>Mark all as sent</source>
        <translation>すべて送信済みにする</translation>
    </message>
    <message>
        <source>Take the last “sent” back</source>
        <translation>最後の「送信済み」を取り消す</translation>
    </message>
    <message>
        <source>All parts are sent</source>
        <translation>すべて送信済みです</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1 again</source>
        <translation>%1をもう一度コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>Marks %1 as sent</source>
        <translation>%1を送信済みにします</translation>
    </message>
    <message>
        <source>Copy a part first</source>
        <translation>先に部分をコピーしてください</translation>
    </message>
    <message>
        <source>The rules are being read …</source>
        <translation>決まりを読み込んでいます…</translation>
    </message>
    <message>
        <source>The text is being checked …</source>
        <translation>文章を確認しています…</translation>
    </message>
    <message>
        <source>%1 is still open. The text can be copied once it is filled in.</source>
        <translation>%1 が残っています。埋めるとコピーできます。</translation>
    </message>
    <message>
        <source>Begin a new draft for the next message.</source>
        <translation>次の文章は、新しい下書きからどうぞ。</translation>
    </message>
    <message>
        <source>No word stands out.</source>
        <translation>気になる語は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Places to look at: %1. Better mend them before you copy.</source>
        <translation>気になる語が %1 か所あります。
直してからのコピーをおすすめします。</translation>
    </message>
    <message>
        <source>Look at the name before you copy: %1</source>
        <translation>コピーの前にお名前をお確かめください: %1</translation>
    </message>
</context>
<context>
    <name>choba::widgets::PiecePanel</name>
    <message>
        <source>Parts of templates</source>
        <translation>定型文の部品</translation>
    </message>
    <message>
        <source>Put another template in</source>
        <translation>ほかの定型文を差し込む</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>定型文を探す</translation>
    </message>
    <message>
        <source>Templates that can be put in</source>
        <translation>差し込める定型文</translation>
    </message>
    <message>
        <source>No template is called so.</source>
        <translation>該当する定型文がありません。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::PreviewPanel</name>
    <message>
        <source>%1: yes</source>
        <translation>%1：はい</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：いいえ</translation>
    </message>
    <message>
        <source>Click to see the letter the other way round</source>
        <translation>押すと、もう一方の文面を確かめられます</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1宛て</translation>
    </message>
    <message>
        <source>with sample data</source>
        <translation>見本データ</translation>
    </message>
    <message>
        <source>Whom the letter is shown for: %1</source>
        <translation>できあがりの宛先：%1</translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>見本に戻す</translation>
    </message>
    <message>
        <source>Client to show the letter for</source>
        <translation>お客様を選ぶ</translation>
    </message>
    <message>
        <source>Conditions:</source>
        <translation>出し分け：</translation>
    </message>
</context>
<context>
    <name>choba::widgets::QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>For example: when can you deliver?</source>
        <translation>例：いつ納品できますか</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>本文での名前</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>必ず答える</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>「、」や「,」で区切る</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>はじめの答え</translation>
    </message>
    <message>
        <source>Answer to begin with</source>
        <translation>はじめの答え</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>An example or a word of advice</source>
        <translation>記入例や注意など</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Do not keep the question</source>
        <translation>質問を残さずに閉じる</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Please write the question, or a name for it.</source>
        <translation>質問か、本文での名前を書いてください。</translation>
    </message>
    <message>
        <source>There is a question called “%1” already.</source>
        <translation>「%1」という質問はすでにあります。</translation>
    </message>
    <message>
        <source>Please write what there is to choose from.</source>
        <translation>選択肢を書いてください。</translation>
    </message>
    <message>
        <source>The answer to begin with does not fit this kind.</source>
        <translation>はじめの答えが、答え方に合っていません。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>反映する</translation>
    </message>
    <message>
        <source>Apply the changes to the question</source>
        <translation>質問の変更を反映する</translation>
    </message>
</context>
<context>
    <name>choba::widgets::QuestionRow</name>
    <message>
        <source>The letter needs this.</source>
        <translation>この手紙に必要な項目です。</translation>
    </message>
    <message>
        <source>This is no number. Digits are enough.</source>
        <translation>数として読み取れません。数字だけで入力してください。</translation>
    </message>
    <message>
        <source>A day and a time are needed, such as 11/24 and 18:00.</source>
        <translation>日付と時刻の両方が必要です（例：11/24 と 18:00）。</translation>
    </message>
    <message>
        <source>This is no date. It may be written as 11/24 or 2026/11/24.</source>
        <translation>日付として読み取れません。11/24 や 2026/11/24 のように入力してください。</translation>
    </message>
    <message>
        <source>This is no time. It may be written as 18:00.</source>
        <translation>時刻として読み取れません。18:00 のように入力してください。</translation>
    </message>
    <message>
        <source>One of the choices is needed.</source>
        <translation>選択肢から1つ選んでください。</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>Your answer of the last time</source>
        <translation>前回の答えです</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear the last answer: %1</source>
        <translation>前回の答えを消す：%1</translation>
    </message>
    <message>
        <source>Keep this for all letters</source>
        <translation>すべての手紙で使う</translation>
    </message>
    <message>
        <source>Keep this for all letters: %1</source>
        <translation>すべての手紙で使う：%1</translation>
    </message>
    <message>
        <source>not used with these answers</source>
        <translation>いまの答えでは使いません</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>前回：%1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Use the last answer: %1</source>
        <translation>前回の答えを使う：%1</translation>
    </message>
</context>
<context>
    <name>choba::widgets::QuestionsModel</name>
    <message>
        <source>The text does not use “%1” yet.</source>
        <translation>「%1」はまだ本文に入っていません。</translation>
    </message>
    <message>
        <source>%1 (not in the text)</source>
        <translation>%1（本文になし）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>本文での名前</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え方</translation>
    </message>
</context>
<context>
    <name>choba::widgets::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>質問 %1件</translation>
    </message>
    <message>
        <source>Questions before the letter is written</source>
        <translation>文面を作る前の質問</translation>
    </message>
    <message>
        <source>What is asked each time before the letter is written</source>
        <translation>文面を作る前に、毎回お尋ねする内容です</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>本文に入れる</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>質問を直す</translation>
    </message>
    <message>
        <source>Put the answer into the text</source>
        <translation>答えを本文に入れる</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>質問を上へ移す</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>質問を下へ移す</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>質問を外す</translation>
    </message>
</context>
<context>
    <name>choba::widgets::Sending</name>
    <message>
        <source>Not copied: %1 is still open.</source>
        <translation>%1 が残っているため、コピーしていません。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その場所へ</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>%1をコピーしました。</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TagCompleter</name>
    <message>
        <source>Names to choose from</source>
        <translation>項目の候補</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TagEditor</name>
    <message>
        <source>This has no end: }} is missing.</source>
        <translation>閉じる「}}」がありません。</translation>
    </message>
    <message>
        <source>The other tag of this condition is missing.</source>
        <translation>この出し分けの、対になる印がありません。</translation>
    </message>
    <message>
        <source>The cursor stands here when the letter is opened.</source>
        <translation>文面を開くと、カーソルがここに置かれます。</translation>
    </message>
    <message>
        <source>The template “%1” is put in here.</source>
        <translation>ここに定型文「%1」が入ります。</translation>
    </message>
    <message>
        <source>There is no template called “%1”.</source>
        <translation>「%1」という定型文はありません。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>From here on only if “%1” holds (once for each, if it is a list). %2</source>
        <translation>ここから先は「%1」のときだけ入ります（一覧なら一件ずつ）。%2</translation>
    </message>
    <message>
        <source>From here on only if “%1” does not hold. %2</source>
        <translation>ここから先は「%1」でないときだけ入ります。%2</translation>
    </message>
    <message>
        <source>Up to here “%1” decides.</source>
        <translation>「%1」による出し分けはここまでです。</translation>
    </message>
    <message>
        <source>%1: now “%2”</source>
        <translation>%1 今は「%2」</translation>
    </message>
    <message>
        <source>%1: for example “%2”</source>
        <translation>%1 例「%2」</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TemplateChooser</name>
    <message>
        <source>Search the templates: name, alias, words, romaji</source>
        <translation>名前・短縮名・本文・ローマ字で探す</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>定型文を探す</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>The templates are being read.</source>
        <translation>定型文を読み込んでいます。</translation>
    </message>
    <message>
        <source>There are no templates that are switched on.</source>
        <translation>使える定型文がありません。</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>当てはまる定型文はありません。</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>この定型文を使う</translation>
    </message>
    <message>
        <source>Edit this template</source>
        <translation>この定型文を直す</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>定型文の一覧</translation>
    </message>
    <message>
        <source>Make, edit and order templates</source>
        <translation>定型文を作る・直す・整理する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Replace the selected text</source>
        <translation>選んだ文章と置き換える</translation>
    </message>
    <message>
        <source>In place of the present text</source>
        <translation>いまの文面と置き換える</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TemplateDetails</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Place it is sent to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Short names</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>「、」や「,」で区切る</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>使いどころ</translation>
    </message>
    <message>
        <source>When this template is used</source>
        <translation>どんなときに使う定型文か</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TemplateEditor</name>
    <message>
        <source>Name of the template</source>
        <translation>定型文の名前</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>自分用に保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>The data file can only be read at the moment: templates can be looked at, but not changed.</source>
        <translation>今はデータファイルに書き込めないため、定型文は見るだけになります。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details: group, use, short names</source>
        <translation>詳細：グループ・用途・短縮名</translation>
    </message>
    <message>
        <source>Template and letter</source>
        <translation>定型文とできあがり</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TemplateForm</name>
    <message>
        <source>One answer is still needed.</source>
        <translation>あと1つ、入力が必要です。</translation>
    </message>
    <message>
        <source>%1 answers are still needed.</source>
        <translation>あと%1つ、入力が必要です。</translation>
    </message>
    <message>
        <source>Put into the letter</source>
        <translation>手紙に入れる</translation>
    </message>
    <message>
        <source>Put it in as it is</source>
        <translation>このまま入れる</translation>
    </message>
    <message>
        <source>What is open stays marked in the letter, which cannot be copied before it is filled in.</source>
        <translation>未入力の箇所は印が付いたまま残り、埋めるまでコピーできません。</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>Your name and what else is the same in all letters</source>
        <translation>お名前など、どの手紙でも同じになる情報</translation>
    </message>
    <message>
        <source>Edit this template</source>
        <translation>この定型文を直す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Replace the selected text</source>
        <translation>選んだ文章と置き換える</translation>
    </message>
    <message>
        <source>In place of the present text</source>
        <translation>いまの文面と置き換える</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TextSurface</name>
    <message>
        <source>Text of the message</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>choba::widgets::TimeAnswer</name>
    <message>
        <source>such as %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>時刻を選ぶ</translation>
    </message>
    <message>
        <source>%1: choose a time</source>
        <translation>%1：時刻を選ぶ</translation>
    </message>
</context>
<context>
    <name>choba::widgets::VariableOptions</name>
    <message>
        <source>All items</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back to all items</source>
        <translation>項目の一覧に戻る</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>日付をずらす</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>前か後か</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>いくつ</translation>
    </message>
    <message>
        <source>Days or business days</source>
        <translation>営業日・日などの単位</translation>
    </message>
    <message>
        <source>When unknown</source>
        <translation>分からないとき</translation>
    </message>
    <message>
        <source>What is written then</source>
        <translation>代わりに入れる言葉</translation>
    </message>
    <message>
        <source>What is written when it is unknown</source>
        <translation>分からないときに入れる言葉</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>差し込む</translation>
    </message>
    <message>
        <source>Put the item into the text</source>
        <translation>項目を本文に入れる</translation>
    </message>
    <message>
        <source>that moment</source>
        <translation>その日時</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>それより後</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>それより前</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>choba::widgets::VariablePanel</name>
    <message>
        <source>yes / no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>One item of the list after the other</source>
        <translation>一覧の項目が順に入ります</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>「%1」の中</translation>
    </message>
    <message>
        <source>Questions of this template</source>
        <translation>この定型文の質問</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>それぞれの項目</translation>
    </message>
    <message>
        <source>Put an item in</source>
        <translation>差し込む</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>項目を探す</translation>
    </message>
    <message>
        <source>Items that can be put in</source>
        <translation>差し込める項目</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>該当する項目がありません。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>「%1」に値は付きません。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>「%1」には値が必要です。</translation>
    </message>
    <message>
        <source>“--lang” is “ja” or “en”, not “%1”.</source>
        <translation>「--lang」は「ja」か「en」です（「%1」ではありません）。</translation>
    </message>
    <message>
        <source>“--limit” is a whole number from 1, not “%1”.</source>
        <translation>「--limit」は 1 以上の整数です（「%1」ではありません）。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」という命令はありません。</translation>
    </message>
    <message>
        <source>The file name is empty.</source>
        <translation>ファイル名が空です。</translation>
    </message>
    <message>
        <source>One file at a time: “%1” is too many.</source>
        <translation>ファイルは一度に一つです（「%1」が余分です）。</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>「%1」に「%2」は使えません。</translation>
    </message>
    <message>
        <source>A file is missing; “-” stands for the standard input.</source>
        <translation>ファイルがありません。標準入力から読むには「-」を指定してください。</translation>
    </message>
    <message>
        <source>Usage: choba-cli count [--channel NAME] FILE

Says how long a text is and whether the channel takes it.
</source>
        <translation>使い方: choba-cli count [--channel NAME] FILE

文章の長さと、その送り先で送れるかを示します。
</translation>
    </message>
    <message>
        <source>Usage: choba-cli check [--channel NAME] [--lexicon FILE]... FILE

Names every place the site may refuse, why, and what to write instead.

  --lexicon FILE   a further word list: JSON, or one word per line; repeatable
</source>
        <translation>使い方: choba-cli check [--channel NAME] [--lexicon FILE]... FILE

送れない恐れのある箇所、その理由、書き換えの案を示します。

  --lexicon FILE   追加の語の一覧（JSON、または 1 行に 1 語。何度でも指定できます）
</translation>
    </message>
    <message>
        <source>Usage: choba-cli split [--channel NAME] [--limit N] [--number] FILE

Cuts a text into the fewest parts that the channel takes, at the best places.
A line “---8&lt;---” alone is a cut of your own.

  --limit N        N characters instead of the channel&apos;s limit
  --number         put (1/3) before each part, inside the limit
</source>
        <translation>使い方: choba-cli split [--channel NAME] [--limit N] [--number] FILE

送り先に収まる最も少ない通数に、切れ目のよい場所で分けます。
「---8&lt;---」だけの行は、ご自分で決めた切れ目です。

  --limit N        送り先の上限の代わりに N 文字
  --number         各通の頭に (1/3) の番号を付けます（上限に含みます）
</translation>
    </message>
    <message>
        <source>choba-cli: warning: %1</source>
        <extracomment>%1 is a sentence about an entry of a rule pack or word list that was left out.</extracomment>
        <translation>choba-cli: 注意: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters</source>
        <translation>%1: %2 / %3文字</translation>
    </message>
    <message>
        <source>%1: %2 characters, no limit known</source>
        <translation>%1: %2文字（文字数の決まりなし）</translation>
    </message>
    <message>
        <source>Too long by %1.</source>
        <translation>%1文字多すぎます。</translation>
    </message>
    <message>
        <source>UTF-16 units %1, code points %2, graphemes %3, lines %4</source>
        <translation>UTF-16 の単位 %1、符号位置 %2、見た目の文字 %3、行 %4</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>気になる語は見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is more; only the first %1 are shown.</source>
        <translation>ほかにもあります。最初の %1 件だけを示しました。</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>送る文章がありません。</translation>
    </message>
    <message>
        <source>──── part %1 of %2 · %3 characters · %4 ────</source>
        <extracomment>Header of a part: its number, how many there are, its length, where it was cut.</extracomment>
        <translation>──── %2通中の%1通目 ・ %3文字 ・ %4 ────</translation>
    </message>
    <message>
        <source>The copy to restore is missing.</source>
        <translation>戻す控えのファイル名がありません。</translation>
    </message>
    <message>
        <source>“--out” is missing: where to write.</source>
        <translation>書き出し先の「--out」がありません。</translation>
    </message>
    <message>
        <source>Exit code: 0 fine, 1 faults found, 2 wrong use, 3 unreadable, refused or in use.
</source>
        <translation>終了コード: 0 問題なし、1 異常あり、2 使い方の誤り、3 読めない・受け付けられない・使用中。
</translation>
    </message>
    <message>
        <source>Usage: choba-cli backup [--db FILE] --out FILE

Copies the data file as it is now, also while the window is open, and tests the copy.

  --out FILE       where the copy goes; an older copy there is replaced
</source>
        <translation>使い方: choba-cli backup [--db FILE] --out FILE

データファイルの控えを取り、読めることを確かめます。画面を開いたままでも使えます。

  --out FILE       控えの置き場所。以前の控えがあれば置き換えます
</translation>
    </message>
    <message>
        <source>Usage: choba-cli restore [--db FILE] FILE

Puts a copy in the place of the data file. The former file is kept beside it. The window must be closed.
</source>
        <translation>使い方: choba-cli restore [--db FILE] FILE

控えをデータファイルと入れ替えます。元のファイルは隣に残します。画面は閉じておいてください。
</translation>
    </message>
    <message>
        <source>Usage: choba-cli verify [--db FILE]

Tests the data file: is it whole, and do lists and search agree with what is in it?
</source>
        <translation>使い方: choba-cli verify [--db FILE]

データファイルを点検します。壊れていないか、一覧と検索が中身と合っているかを調べます。
</translation>
    </message>
    <message>
        <source>Usage: choba-cli demo --out FILE

Writes a data file with an invented small business to look around in.

  --out FILE       the new file; it must not be there yet
</source>
        <translation>使い方: choba-cli demo --out FILE

架空の小さなお店の見本データを作ります。

  --out FILE       新しいファイル。すでにある名前は使えません
</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>ファイルそのものが壊れています: %1</translation>
    </message>
    <message>
        <source>Something it refers to is missing: %1</source>
        <translation>参照先がありません: %1</translation>
    </message>
    <message>
        <source>A conversation in the list differs from its messages: client %1</source>
        <translation>会話の一覧がメッセージと合いません: お客様 %1</translation>
    </message>
    <message>
        <source>The search index differs from the texts: %1</source>
        <translation>検索の索引が文章と合いません: %1</translation>
    </message>
    <message>
        <source>A name would not be found: client %1</source>
        <translation>お名前で探せません: お客様 %1</translation>
    </message>
    <message>
        <source>%1: everything is in order.</source>
        <translation>%1: 異常はありません。</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>%1 に控えを取りました。</translation>
    </message>
    <message>
        <source>“%1” is the data file itself.</source>
        <translation>「%1」はデータファイルそのものです。</translation>
    </message>
    <message>
        <source>%1 is now what %2 holds.</source>
        <translation>%1 を %2 の内容に戻しました。</translation>
    </message>
    <message>
        <source>The former data file is kept as %1.</source>
        <translation>元のデータファイルは %1 に残してあります。</translation>
    </message>
    <message>
        <source>Sample data written to %1.</source>
        <translation>見本データを %1 に作りました。</translation>
    </message>
    <message>
        <source>“%1” needs another word: %2.</source>
        <translation>「%1」にはもう一語が要ります：%2</translation>
    </message>
    <message>
        <source>A command is missing: %1.</source>
        <translation>命令がありません：%1</translation>
    </message>
    <message>
        <source>The template&apos;s name is missing.</source>
        <translation>定型文の名前がありません。</translation>
    </message>
    <message>
        <source>Either “--template” or “--file” says what to write.</source>
        <translation>何を書くかは、「--template」か「--file」のどちらか一つで指定してください。</translation>
    </message>
    <message>
        <source>“--data” is missing: a JSON file with the values, or “-”.</source>
        <translation>「--data」がありません。差し込む値の JSON ファイルか「-」を指定してください。</translation>
    </message>
    <message>
        <source>Only one of “--file” and “--data” can be the standard input.</source>
        <translation>標準入力にできるのは「--file」と「--data」のどちらか一つだけです。</translation>
    </message>
    <message>
        <source>Usage: choba-cli import lexicon FILE [--format F] [--preview] [--on-conflict mine|theirs|both]
       choba-cli export lexicon [--format F] --out FILE

Brings your own words in and out.

  --format F       prh (default of an export), txt (one word a line), lexicon; an import without it looks at the file
  --preview        only say what an import would do
  --on-conflict P  which one stays when a word is there already (default: mine)
  --out FILE       where to write
</source>
        <translation>使い方: choba-cli import lexicon ファイル [--format F] [--preview] [--on-conflict mine|theirs|both]
       choba-cli export lexicon [--format F] --out ファイル

ご自分の言葉を取り込み、書き出します。

  --format F       prh（書き出しの既定）・txt（一行に一語）・lexicon。取り込みで省くとファイルを見て判断
  --preview        取り込むとどうなるかを示すだけにする
  --on-conflict P  同じ言葉があるとき、どちらを残すか（省くと mine）
  --out ファイル   書き込み先
</translation>
    </message>
    <message>
        <source>Exit code: 0 fine, 1 something is missing or was refused, 2 wrong use, 3 unreadable, refused or in use.
</source>
        <translation>終了コード: 0 問題なし、1 足りない値や取り込めない項目あり、2 使い方の誤り、3 読めない・受け付けない・使用中。
</translation>
    </message>
    <message>
        <source>%1: only partly taken over: %2</source>
        <translation>%1：一部だけ取り込みます：%2</translation>
    </message>
    <message>
        <source>%1: stays as plain words: %2</source>
        <translation>%1：ただの文字として残ります：%2</translation>
    </message>
    <message>
        <source>Would add %1, change %2, skip %3, refuse %4.</source>
        <translation>取り込むと、追加 %1、変更 %2、そのまま %3、取り込めないもの %4 になります。</translation>
    </message>
    <message>
        <source>Added %1, changed %2, skipped %3, refused %4.</source>
        <translation>追加 %1、変更 %2、そのまま %3、取り込めないもの %4。</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>%1 に %2 件を書き出しました。</translation>
    </message>
    <message>
        <source>The format cannot say everything: %1 places; --json lists them.</source>
        <translation>この形式では表せないところが %1 か所あります。--json で一覧できます。</translation>
    </message>
    <message>
        <source>“%1” is one of %2, not “%3”.</source>
        <translation>「%1」は %2 のいずれかです。「%3」は使えません。</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>With texts:
  --channel NAME   where the text goes (dm, room, estimate, rating, listing, mail, shop …)

FILE is a text in UTF-8; “-” is the standard input.
Exit code: 0 fine, 1 findings or too long, 2 wrong use, 3 unreadable or refused input.
</source>
        <translation>文章の命令で:
  --channel NAME   文章の送り先（dm、room、estimate、rating、listing、mail、shop など）

FILE は UTF-8 の文章です。「-」は標準入力です。
終了コード: 0 問題なし、1 指摘あり・上限超え、2 使い方の誤り、3 読めない・受け付けられない入力。
</translation>
    </message>
    <message>
        <source>Usage: choba-cli render (--template NAME | --file FILE) --data FILE [--partials FOLDER] [--html] [--lenient]

Writes a letter from a template and its values. While a value is missing, nothing is written but “line:column name” on the error stream.

  --template NAME  a template of the library: its key, short name or name
  --file FILE      a Mustache template; “-” is the standard input
  --data FILE      the values as JSON; “-” is the standard input. Answers of a template are written as 2026-12-02, 2026-12-02T18:00, 18:00, 3000, yes or no
  --partials FOLDER  templates inside others are looked for there first, as NAME.mustache
  --html           escape values for HTML
  --lenient        leave missing values blank
</source>
        <translation>使い方: choba-cli render (--template 名前 | --file ファイル) --data ファイル [--partials フォルダー] [--html] [--lenient]

定型文と値から文面を作ります。足りない値があるうちは何も書かず、「行:列 名前」をエラー出力に書きます。

  --template 名前  一覧にある定型文（キー・短縮名・名前）
  --file ファイル  Mustache の定型文。「-」は標準入力
  --data ファイル  値の JSON。「-」は標準入力。質問への答えは 2026-12-02、2026-12-02T18:00、18:00、3000、yes、no のように書く
  --partials フォルダー  中に入れる定型文を、まずここから「名前.mustache」で探す
  --html           値を HTML 用にエスケープする
  --lenient        足りない値は空欄にする
</translation>
    </message>
    <message>
        <source>Usage: choba-cli template list
       choba-cli template show NAME
       choba-cli template import FILE [--format F] [--preview] [--on-conflict mine|theirs|both]
       choba-cli template export [--format F] [--encoding E] [--history] --out FILE

Lists and shows templates, and brings them in and out.

  --format F       choba, beeftext, beeftext-csv, csv; for an import also espanso and quicktext; an import without it looks at the file
  --preview        only say what an import would do
  --on-conflict P  which one stays when a template is there already (default: mine)
  --encoding E     of a csv: utf-8-bom (default), utf-8, cp932
  --history        former versions, too
  --out FILE       where to write
</source>
        <translation>使い方: choba-cli template list
       choba-cli template show 名前
       choba-cli template import ファイル [--format F] [--preview] [--on-conflict mine|theirs|both]
       choba-cli template export [--format F] [--encoding E] [--history] --out ファイル

定型文の一覧・表示・取り込み・書き出しをします。

  --format F       choba・beeftext・beeftext-csv・csv。取り込みでは espanso と quicktext も。取り込みで省くとファイルを見て判断
  --preview        取り込むとどうなるかを示すだけにする
  --on-conflict P  同じ定型文があるとき、どちらを残すか（省くと mine）
  --encoding E     csv の文字コード: utf-8-bom（既定）・utf-8・cp932
  --history        以前の版も書き出す
  --out ファイル   書き込み先
</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date. Write it as 2026-12-02.</source>
        <translation>「%1」: 「%2」は日付として読めません。2026-12-02 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no date with a time. Write it as 2026-12-02T18:00.</source>
        <translation>「%1」: 「%2」は日時として読めません。2026-12-02T18:00 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no time. Write it as 18:00.</source>
        <translation>「%1」: 「%2」は時刻として読めません。18:00 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no number. Write it as 3000.</source>
        <translation>「%1」: 「%2」は数として読めません。3000 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no answer. Write one of: %3.</source>
        <translation>「%1」: 「%2」は答えにありません。次のどれかを書いてください: %3。</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1：除きます：%2</translation>
    </message>
    <message>
        <source>%1: without these short names, which other templates have: %2</source>
        <translation>%1：次の短縮名は、ほかの定型文で使われているため外します：%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>%1まで後まわし</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>やることはありません。</translation>
    </message>
    <message>
        <source>“--at” is a time such as 2026-11-24T18:00, not “%1”.</source>
        <translation>「--at」は 2026-11-24T18:00 のような日時です（「%1」ではありません）。</translation>
    </message>
    <message>
        <source>%1 %2: not in the file, and stays a public holiday.</source>
        <translation>%1 %2: ファイルにありませんが、祝日のままにします。</translation>
    </message>
    <message>
        <source>The file is larger than an import takes (%1 MB); “backup” copies a data file of any size.</source>
        <translation>このファイルは取り込める大きさ（%1 MB）を超えています。大きなデータファイルの控えには「backup」をお使いください。</translation>
    </message>
    <message>
        <source>Everywhere:
  --db FILE        the data file. Without it, agenda, backup, restore, verify, export lexicon, export ics, export all and imports take the one the window uses; all others take none: no own words and rules, and the shipped templates alone
  --rules FILE     your own rule pack, over the shipped one or in its place
  --lang ja|en     language of the messages (default: ja)
  --json           one JSON object instead of lines
  --help           this text; also after a command
  --version        the version
</source>
        <translation>共通:
  --db FILE        データファイル。省くと、agenda・backup・restore・verify・export lexicon・export ics・export all と取り込みは画面で使うファイルを使い、ほかの命令はデータファイルを使いません（ご自身の語と決まりは見ず、定型文は付属のものだけを扱います）
  --rules FILE     ご自身の決まり。出荷時の決まりに重ねるか、置き換えます
  --lang ja|en     表示する言語（省くと ja）
  --json           行の代わりに JSON で出します
  --help           この説明。命令の後ろにも書けます
  --version        版の番号
</translation>
    </message>
    <message>
        <source>Usage: choba-cli agenda [--at TIME] [--explain]

Lists what you owe to whom by when: time, client, what, and the template to write, under overdue, today, tomorrow, this week and later. Also while the window is open.

  --at TIME        as if it were that time: 2026-11-24T18:00, in Japan unless it says another zone
  --explain        how each date came about

Exit code: 0 also when something is overdue, 2 wrong use, 3 unreadable.
</source>
        <translation>使い方: choba-cli agenda [--at 日時] [--explain]

だれに何をいつまでにするかを、期限切れ・今日・明日・今週・それ以降に分けて示します。日時、お客様、すること、使う定型文の順に並びます。画面を開いている間も使えます。

  --at 日時        その日時として示す。例: 2026-11-24T18:00（時差の指定がなければ日本時間）
  --explain        それぞれの日時の理由も示す

終了コード: 0 正常（期限切れがあっても 0）、2 使い方の誤り、3 読めない
</translation>
    </message>
    <message>
        <source>Usage: choba-cli export all --out FILE
       choba-cli import all FILE [--preview] [--on-conflict mine|theirs|both]

Writes everything you ever entered as one JSON file, and brings such a file in again: what is missing is added, and what is there already stays.

  --preview        only say what an import would do
  --on-conflict P  which one stays when an entry of the same id differs (default: mine, and both means the same)
  --out FILE       where to write
</source>
        <translation>使い方: choba-cli export all --out ファイル
       choba-cli import all ファイル [--preview] [--on-conflict mine|theirs|both]

入力したものすべてを一つの JSON ファイルに書き出し、また取り込みます。取り込みでは、ないものが加わり、あるものはそのまま残ります。

  --preview        取り込むとどうなるかを示すだけにする
  --on-conflict P  同じ番号のものの中身が違うとき、どちらを残すか（省くと mine。both は mine と同じ）
  --out ファイル   書き込み先
</translation>
    </message>
    <message>
        <source>Usage: choba-cli export ics [--todo] [--at TIME] --out FILE

Writes the agenda as a calendar file for phones. Writing to the same file again updates it: what was moved is moved in the phone, too, and what is done is cancelled.

  --todo           tasks instead of events; many phones do not show them
  --at TIME        as if it were that time
  --out FILE       where to write
</source>
        <translation>使い方: choba-cli export ics [--todo] [--at 日時] --out ファイル

期限をスマートフォンなどのカレンダーのファイルに書き出します。同じファイルにもう一度書き出すと、動いた期限は動き、済んだ期限は取り消しになります。

  --todo           予定ではなく「やること」として書き出す（表示しないスマートフォンもあります）
  --at 日時        その日時として書き出す
  --out ファイル   書き込み先
</translation>
    </message>
    <message>
        <source>Usage: choba-cli import holidays FILE [--preview]

Adds the public holidays that the program does not know from the government&apos;s list: CSV, Shift_JIS or UTF-8, a day and its name on each line. Those it computes itself are skipped; none is ever removed.

  --preview        only say what an import would do
</source>
        <translation>使い方: choba-cli import holidays ファイル [--preview]

公表された祝日の一覧から、プログラムの知らない祝日を加えます。Shift_JIS か UTF-8 の CSV で、一行に日付と名前です。計算で分かる祝日は飛ばし、消える祝日はありません。

  --preview        取り込むとどうなるかを示すだけにする
</translation>
    </message>
    <message>
        <source>Usage: choba-cli COMMAND [OPTION]... [FILE]

Looks at messages before they are sent, and after the data file. Nothing leaves this computer.

  count     how long a text is
  check     what the site may refuse
  split     cut into parts that fit
  render    write a letter from a template
  template  list, show, import, export: the templates
  agenda    what you owe to whom by when
  import    all, holidays, lexicon: everything, public holidays, your own words
  export    all, ics, lexicon: everything, a calendar file, your own words
  backup    copy the data file
  restore   put a copy in its place
  verify    test the data file
  demo      write sample data
</source>
        <translation>使い方: choba-cli 命令 [オプション]... [FILE]

送る前の文章を確かめ、データファイルの世話をします。何もこのコンピューターの外へ出ません。

  count     文章の長さ
  check     送れない恐れのある語
  split     送れる長さに分割
  render    定型文から文面を作る
  template  定型文の一覧・表示・取り込み・書き出し（list・show・import・export）
  agenda    だれに何をいつまでにするか
  import    すべての記録・祝日・ご自分の言葉を取り込む（all・holidays・lexicon）
  export    すべての記録・カレンダー・ご自分の言葉を書き出す（all・ics・lexicon）
  backup    データファイルの控えを取る
  restore   控えから戻す
  verify    データファイルを点検
  demo      見本データを作る
</translation>
    </message>
    <message>
        <source>What is kept of a talk room differs from what happened in it: room %1</source>
        <translation>トークルームの状態が記録された出来事と合いません: トークルーム %1</translation>
    </message>
    <message>
        <source>put off until %1, limit %2</source>
        <translation>%1まで後まわし（期限 %2）</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>Client without a name</source>
        <translation>名前のないお客様</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>object</source>
        <translation>項目の組</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>文字の一覧</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whole number, text or list of texts</source>
        <translation>整数・文字・文字の一覧のいずれか</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>as the shipped value</source>
        <translation>付属の値と同じ種類</translation>
    </message>
    <message>
        <source>as in the other periods</source>
        <translation>ほかの期間と同じ種類</translation>
    </message>
    <message>
        <source>cannot create the folder</source>
        <translation>フォルダーを作れません</translation>
    </message>
    <message>
        <source>the data file itself</source>
        <translation>データファイルそのものです</translation>
    </message>
    <message>
        <source>it is never pointed out</source>
        <translation>指摘しない語です</translation>
    </message>
    <message>
        <source>it has no suggestion</source>
        <translation>言い換えの候補がありません</translation>
    </message>
    <message>
        <source>its suggestion holds the word itself</source>
        <translation>言い換えの候補に、その語自体が入っています</translation>
    </message>
    <message>
        <source>it would be read as a pattern</source>
        <translation>パターンとして読まれてしまいます</translation>
    </message>
    <message>
        <source>document types and entities</source>
        <translation>文書型と実体の宣言</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>a tag or a character does not fit</source>
        <translation>タグか文字の位置が正しくありません</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a plain cell</source>
        <translation>引用符で囲まれていないセルの中に引用符があります</translation>
    </message>
    <message>
        <source>something follows a closing quotation mark</source>
        <translation>閉じの引用符のあとに余分な文字があります</translation>
    </message>
    <message>
        <source>the row has another number of cells than the first</source>
        <translation>列の数が1行目と違います</translation>
    </message>
    <message>
        <source>there are too many columns</source>
        <translation>列が多すぎます</translation>
    </message>
    <message>
        <source>there are too many rows</source>
        <translation>行が多すぎます</translation>
    </message>
    <message>
        <source>the table does not have three columns</source>
        <translation>列の数が3つではありません</translation>
    </message>
    <message>
        <source>it would be read as a comment</source>
        <translation>コメントとして読まれてしまいます</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>1つのファイルに複数の文書が入っています</translation>
    </message>
    <message>
        <source>a key is no plain text</source>
        <translation>キーが文字列ではありません</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>値の数が多すぎます</translation>
    </message>
    <message>
        <source>the indentation or a mark does not fit</source>
        <translation>字下げか記号の位置が正しくありません</translation>
    </message>
    <message>
        <source>a tag has too many attributes</source>
        <translation>タグの属性が多すぎます</translation>
    </message>
    <message>
        <source>anchors and aliases</source>
        <translation>アンカーとエイリアス</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>the name of the day is missing</source>
        <translation>日の名前がありません</translation>
    </message>
    <message>
        <source>no line is a holiday</source>
        <translation>祝日の行が一つもありません</translation>
    </message>
</context>
<context>
    <name>filled</name>
    <message>
        <source>[open: %1]</source>
        <translation>〔未入力：%1〕</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Choba template pack</source>
        <translation>帳場の定型文パック</translation>
    </message>
    <message>
        <source>Beeftext (JSON)</source>
        <translation>Beeftext（JSON）</translation>
    </message>
    <message>
        <source>Beeftext (CSV)</source>
        <translation>Beeftext（CSV）</translation>
    </message>
    <message>
        <source>Espanso (YAML)</source>
        <translation>Espanso（YAML）</translation>
    </message>
    <message>
        <source>Quicktext (XML)</source>
        <translation>Quicktext（XML）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>For Beeftext: names, short names, texts and groups. Questions, conditions and dates that it does not know go as they are written.</source>
        <translation>Beeftext で使う形です。名前・短縮名・本文・グループを書き出します。Beeftext にない質問・出し分け・日付の書き方は、そのままの文字で入ります。</translation>
    </message>
    <message>
        <source>For Beeftext: short name, text and name alone, without headings.</source>
        <translation>Beeftext で使う形です。短縮名・本文・名前だけを、見出しなしで書き出します。</translation>
    </message>
    <message>
        <source>Everything Choba knows: to keep it safe, or to hand it to a colleague.</source>
        <translation>帳場が持つ内容をすべて書き出します。控えや、ほかの方への受け渡しに使えます。</translation>
    </message>
    <message>
        <source>For spreadsheets: one line for each template, with its questions, without former versions.</source>
        <translation>表計算ソフトで使う形です。定型文を1行に1つずつ、質問も含めて書き出します。以前の版は含まれません。</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>%1 from here ─ %2</source>
        <translation>ここから%1 ─ %2</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Talk room</source>
        <translation>トークルーム</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room, its subject</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date (weekday)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Talk rooms</source>
        <translation>トークルーム</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Part %1</source>
        <translation>%1通目</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>%1 chars</source>
        <translation>%1字</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>%1通目</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Show it in Choba</source>
        <translation>帳場で見る</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clocks that are running out: %1</source>
        <translation>期限が迫っています：%1件</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>%1: %2</source>
        <comment>whom, what is owed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（お名前なし）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a service</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Answer to the inquiry</source>
        <translation>問い合わせへのお返事</translation>
    </message>
    <message>
        <source>Proposal can be bought until then</source>
        <translation>提案の購入期限</translation>
    </message>
    <message>
        <source>First greeting</source>
        <translation>初回のあいさつ</translation>
    </message>
    <message>
        <source>Propose a video chat</source>
        <translation>ビデオチャットのご提案</translation>
    </message>
    <message>
        <source>Answer to the cancel request</source>
        <translation>キャンセル申請へのお返事</translation>
    </message>
    <message>
        <source>Cancel takes effect</source>
        <translation>キャンセルの成立</translation>
    </message>
    <message>
        <source>Hand over the first draft</source>
        <translation>初稿のお届け</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>納品予定日</translation>
    </message>
    <message>
        <source>Notice 1 (no word from the client)</source>
        <translation>1回目の予告（連絡がないとき）</translation>
    </message>
    <message>
        <source>Notice 2 (the day before)</source>
        <translation>2回目の予告（前日）</translation>
    </message>
    <message>
        <source>Formal delivery (no word from the client)</source>
        <translation>正式な納品（連絡がないとき）</translation>
    </message>
    <message>
        <source>Cancel request (no word from the client)</source>
        <translation>キャンセルの申請（連絡がないとき）</translation>
    </message>
    <message>
        <source>Check the promised date</source>
        <translation>お約束の日の確認</translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation>日にちを伺う</translation>
    </message>
    <message>
        <source>Awaiting approval, accepted by itself</source>
        <translation>納品確認待ち・自動承認</translation>
    </message>
    <message>
        <source>The room closes</source>
        <translation>トークルームの終了</translation>
    </message>
    <message>
        <source>The room will end soon</source>
        <translation>トークルームの期限が近い</translation>
    </message>
    <message>
        <source>The room&apos;s time ends</source>
        <translation>トークルームの期限</translation>
    </message>
    <message>
        <source>Save a copy of the room</source>
        <translation>控えの保存</translation>
    </message>
    <message>
        <source>Rate the client</source>
        <translation>お客様の評価</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>サポートの終わり</translation>
    </message>
    <message>
        <source>Ask for the payout</source>
        <translation>振込の申請</translation>
    </message>
    <message>
        <source>Look at the listing again</source>
        <translation>出品ページの見直し</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>お返事</translation>
    </message>
    <message>
        <source>Time to buy</source>
        <translation>購入期限</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>初回あいさつ</translation>
    </message>
    <message>
        <source>Video chat</source>
        <translation>ビデオチャット</translation>
    </message>
    <message>
        <source>Answer the cancel</source>
        <translation>キャンセルへの返事</translation>
    </message>
    <message>
        <source>Cancel valid</source>
        <translation>キャンセル成立</translation>
    </message>
    <message>
        <source>First draft</source>
        <translation>初稿</translation>
    </message>
    <message>
        <source>Notice 1</source>
        <translation>1回目の予告</translation>
    </message>
    <message>
        <source>Notice 2</source>
        <translation>2回目の予告</translation>
    </message>
    <message>
        <source>Formal delivery</source>
        <translation>正式な納品</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>キャンセルの申請</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>お約束の日</translation>
    </message>
    <message>
        <source>Accepted by itself</source>
        <translation>自動承認</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End of the room</source>
        <translation>ルームの期限</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Rating closes</source>
        <translation>評価の締切</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>振込申請</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>出品ページ</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>お返事をひらく</translation>
    </message>
    <message>
        <source>Open the greeting</source>
        <translation>あいさつをひらく</translation>
    </message>
    <message>
        <source>Open the proposal of a video chat</source>
        <translation>ビデオチャットのご提案をひらく</translation>
    </message>
    <message>
        <source>Open the text for the first draft</source>
        <translation>初稿の文面をひらく</translation>
    </message>
    <message>
        <source>Open notice 1</source>
        <translation>1回目の予告をひらく</translation>
    </message>
    <message>
        <source>Open notice 2</source>
        <translation>2回目の予告をひらく</translation>
    </message>
    <message>
        <source>Open the formal delivery</source>
        <translation>正式な納品をひらく</translation>
    </message>
    <message>
        <source>Open the cancel request</source>
        <translation>キャンセルの申請をひらく</translation>
    </message>
    <message>
        <source>Open the check of the date</source>
        <translation>お約束の日の確認をひらく</translation>
    </message>
    <message>
        <source>Open the request for a date</source>
        <translation>日にちを伺う文面をひらく</translation>
    </message>
    <message>
        <source>Open the thanks</source>
        <translation>お礼をひらく</translation>
    </message>
    <message>
        <source>Open the rating</source>
        <translation>評価の文面をひらく</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>文面をひらく</translation>
    </message>
    <message>
        <source>First greeting (%1 h from the purchase)</source>
        <translation>初回のあいさつ（購入から%1時間）</translation>
    </message>
    <message>
        <source>Awaiting approval, accepted after %1 h</source>
        <translation>納品確認待ち・%1時間で自動承認</translation>
    </message>
    <message>
        <source>The client can buy the proposal until then. Nothing to do; sending it again or editing it starts the time anew.</source>
        <translation>お客様がこの提案を購入できる期限です。送り直すか編集すると、そこから数え直します。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>The earlier the first word comes, the calmer the client waits. Write in the talk room: a DM does not count.</source>
        <translation>早く届くほど、お客様は安心なさいます。DMではなく、トークルームに書いてください。</translation>
    </message>
    <message>
        <source>So soon the site asks for the first word. Write in the talk room: a DM does not count.</source>
        <translation>サイトがすすめる目安の時間です。DMではなく、トークルームに書いてください。</translation>
    </message>
    <message>
        <source>Without a word of yours in the talk room the order is cancelled and all your listings stop.</source>
        <translation>トークルームに一言もないと自動キャンセル・全出品停止になります。</translation>
    </message>
    <message>
        <source>With this service a video chat is offered after the purchase. It is held from the button in the talk room.</source>
        <translation>このサービスでは、ご購入のあとにビデオチャットをご提案します。トークルームのボタンから始められます。</translation>
    </message>
    <message>
        <source>The delivery date set on the site. When it passes, the client sees the delay; if it cannot be kept, change it before and say so.</source>
        <translation>サイトに登録した日です。過ぎると、遅れがお客様に表示されます。間に合わないときは、その前に変更してお知らせしてください。</translation>
    </message>
    <message>
        <source>The room closes by itself then, and this cannot be put off. Make the formal delivery before.</source>
        <translation>この日時にトークルームが自動で終了し、延ばすことはできません。その前に正式な納品をしてください。</translation>
    </message>
    <message>
        <source>The cancelled room can no longer be seen after that. Save what you want to keep before.</source>
        <translation>キャンセルしたトークルームは、このあと見られなくなります。残したいものは控えを取っておいてください。</translation>
    </message>
    <message>
        <source>After that no rating can be entered. The client&apos;s rating shows once both are in.</source>
        <translation>過ぎると評価を入力できません。お客様からの評価は、双方がそろうと見られます。</translation>
    </message>
    <message>
        <source>Until then you answer questions about the work. Nothing to do.</source>
        <translation>この日まで、納品後のご質問にお答えします。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>Ask for the payout until then; without it the site pays it out by itself.</source>
        <translation>この日までに振込を申請できます。申請しないままでも、サイトから振り込まれます。</translation>
    </message>
    <message>
        <source>The day the client named, %1, went by.</source>
        <translation>お約束の日 %1 を過ぎ、お返事がありません。</translation>
    </message>
    <message>
        <source>Last word from the client %1.</source>
        <translation>最後のご連絡 %1。</translation>
    </message>
    <message>
        <source>Handed over %1, no answer yet.</source>
        <translation>お渡し %1。お返事がありません。</translation>
    </message>
    <message>
        <source>The client&apos;s turn since %1.</source>
        <translation>相手の番になったのは %1。</translation>
    </message>
    <message>
        <source>Your usual wait is %1 working days.</source>
        <translation>お待ちする日数は「%1営業日」。</translation>
    </message>
    <message>
        <source>Your usual wait is %1 d.</source>
        <comment>days</comment>
        <translation>お待ちする日数は「%1日」。</translation>
    </message>
    <message>
        <source>The listing says “%1 working days”.</source>
        <translation>出品ページの記載は「%1営業日」。</translation>
    </message>
    <message>
        <source>The listing says “%1 d”.</source>
        <comment>days</comment>
        <translation>出品ページの記載は「%1日」。</translation>
    </message>
    <message>
        <source>As it stands, the formal delivery is %1.</source>
        <translation>このままなら %1 に正式な納品です。</translation>
    </message>
    <message>
        <source>As it stands, the cancel request is %1.</source>
        <translation>このままなら %1 にキャンセルの申請です。</translation>
    </message>
    <message>
        <source>It comes up once notice 1 was sent. An answer takes it back.</source>
        <translation>1回目を送ると予定に入ります。お返事があれば取り消されます。</translation>
    </message>
    <message>
        <source>Notice 1 went out %1. It repeats the date and hour: %2.</source>
        <translation>1回目の予告は %1。同じ期限 %2 をもう一度お知らせします。</translation>
    </message>
    <message>
        <source>It comes after both notices. An answer from the client takes it back.</source>
        <translation>2回の予告のあとに行います。お返事があれば取り消されます。</translation>
    </message>
    <message>
        <source>Told on %1 and %2. The work is handed over: make the formal delivery with what the client has.</source>
        <translation>%1 と %2 に予告済み。制作物はお渡し済みなので、正式な納品へ進めます。</translation>
    </message>
    <message>
        <source>Told on %1 and %2. Nothing is handed over yet: ask to cancel. A formal delivery would break the terms.</source>
        <translation>%1 と %2 に予告済み。まだ何もお渡ししていないので、キャンセルの申請へ進めます。正式な納品は規約違反になります。</translation>
    </message>
    <message>
        <source>The client named %1 (on %2). A text that asks after it is ready.</source>
        <translation>お約束の日は %1（%2 に伺いました）。確かめる文面があります。</translation>
    </message>
    <message>
        <source>%1, the day the client named, went by. Ask for another day.</source>
        <translation>お約束の日 %1 を過ぎました。あらためて日にちを伺う文面があります。</translation>
    </message>
    <message>
        <source>Asked %1 times, and no day is named yet. The next text proposes one.</source>
        <translation>日にちを%1回伺いましたが、まだ決まっていません。次の文面では、こちらから日にちをご提案します。</translation>
    </message>
    <message>
        <source>The client asked for time (%1). Ask by which day.</source>
        <translation>「お待ちください」とのお返事(%1)。何日ごろになりそうかを伺います。</translation>
    </message>
    <message>
        <source>The client&apos;s deadline is not known, so the shortest there is counts. Enter it when you know it.</source>
        <translation>お客様の決めた期限が分からないため、いちばん短い場合で数えています。分かったら入力してください。</translation>
    </message>
    <message>
        <source>The deadline the client set. After it no proposal can be sent.</source>
        <translation>お客様が決めた提案期限です。過ぎると提案を送れません。</translation>
    </message>
    <message>
        <source>Accepted. After the close only DMs are possible; thank the client before.</source>
        <translation>承諾されました。終了するとDMだけになるので、その前にお礼を送れます。</translation>
    </message>
    <message>
        <source>It cannot be sent back any more, so the room closes by itself. Nothing to do.</source>
        <translation>もう差し戻しはできず、自動で終了します。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>The client wrote %1. Without an answer they may ask to cancel from then on.</source>
        <translation>最後のご連絡 %1。お返事がないままだと、お客様がキャンセルを申請できるようになります。</translation>
    </message>
    <message>
        <source>The client asked to cancel %1. Silence counts as agreement, and the order is gone.</source>
        <translation>キャンセルの申請 %1。返事をしないと同意したことになり、キャンセルが成立します。</translation>
    </message>
    <message>
        <source>You asked to cancel %1. Silence counts as agreement. Nothing to do.</source>
        <translation>キャンセルを申請 %1。お返事がなければ、自動で成立します。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>This client is in a hurry. The first draft usually comes %1 d after the purchase.</source>
        <comment>days</comment>
        <translation>お急ぎのお客様です。初稿は、ご購入から%1日がいつもの目安です。</translation>
    </message>
    <message>
        <source>Without an answer from the client it counts as accepted. Nothing to do.</source>
        <translation>お客様のお返事がなければ、自動で承認されます。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>An order of it did not end well (%1). See whether the listing could have prevented that.</source>
        <translation>うまく終わらなかった取引がありました(%1)。書き足せば防げたことがないか、読み返してみてください。</translation>
    </message>
    <message>
        <source>Last looked at %1, and due every %2 months. Read it as a client would.</source>
        <translation>前回の見直しは %1。%2か月ごとに、お客様の目で読み返します。</translation>
    </message>
    <message>
        <source>This cannot be recorded yet: before the purchase there is no talk room. Record the purchase first.</source>
        <translation>まだ記録できません。ご購入の前なので、トークルームがありません。先に「購入された」を記録してください。</translation>
    </message>
    <message>
        <source>The purchase is recorded already: a talk room is one order. Add another order as a room of its own.</source>
        <translation>購入はもう記録されています。トークルームは一つのご注文に一つです。別のご注文は、新しいトークルームとして追加してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: it was bought already, and what belongs to an inquiry comes before that. Enter an earlier time, or add the new inquiry as one of its own.</source>
        <translation>記録できません。もうご購入いただいており、問い合わせや提案はその前のことだからです。購入より前の日時にするか、新しいご相談なら別の問い合わせとして追加してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: the room is over, and nothing can be posted in it any more. Write a DM instead.</source>
        <translation>記録できません。トークルームはもう終了していて、何も書き込めないからです。このあとのご連絡は、DMでお送りください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: the formal delivery was made, and the client accepts it or sends it back. Record which of the two happened first.</source>
        <translation>記録できません。正式な納品のあとは、お客様の承諾か差し戻しを待つ番だからです。先に、どちらになったかを記録してください。</translation>
    </message>
    <message>
        <source>A formal delivery is not possible: nothing was handed over yet, and delivering nothing breaks the site&apos;s terms. Hand over the work and record that first; when the client stays silent, ask to cancel instead.</source>
        <translation>正式な納品はできません。まだ何もお渡ししておらず、そのまま納品すると規約違反になるからです。先に制作物をお渡しして記録してください。ご連絡がないときは、キャンセルの申請へ進んでください。</translation>
    </message>
    <message>
        <source>A formal delivery is not possible yet: the site wants a message of yours in the room before it. Write one, and record it.</source>
        <translation>正式な納品はまだできません。その前に、トークルームへの連絡が必要だからです。先に一言お送りして、記録してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: no formal delivery is waiting for an answer. Record the formal delivery first.</source>
        <translation>記録できません。お返事を待っている正式な納品がないからです。先に「正式な納品をした」を記録してください。</translation>
    </message>
    <message>
        <source>Another send-back cannot be recorded: the client has used those the site allows, and the room closes by itself after this delivery. If it was bought with paid approval, say so in the service&apos;s policy.</source>
        <translation>これ以上の差し戻しは記録できません。サイトで認められた回数を使い切っていて、この納品のあとは自動で終了するからです。有料の検収を付けたサービスなら、サービスの決まりでそのように設定してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded now: a cancel request waits for its answer. Record how it ended: cancelled or declined.</source>
        <translation>いまは記録できません。キャンセルの申請にまだ返事が出ていないからです。先に、成立したか、続けることになったかを記録してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: nobody has asked to cancel. Record the cancel request first.</source>
        <translation>記録できません。キャンセルの申請がないからです。先に「キャンセルを申請した・申請された」を記録してください。</translation>
    </message>
    <message>
        <source>This rating is recorded already, and the site does not let a rating be changed. If it was recorded by mistake, take it out of the history.</source>
        <translation>評価はもう記録されています。サイトでも、入力した評価は変えられません。誤って記録したときは、履歴から取り除いてください。</translation>
    </message>
    <message>
        <source>A rating cannot be recorded yet: it is entered once the room is over. Record the acceptance or the end of the room first.</source>
        <translation>評価はまだ記録できません。トークルームが終了してから入力するものだからです。先に、承諾または終了を記録してください。</translation>
    </message>
    <message>
        <source>A notice is not right now: it is your turn, so nobody is keeping you waiting. Answer the client first; if you have, hand the turn over.</source>
        <translation>予告はまだ送れません。いまは自分の番で、お客様をお待ちしている状態ではないからです。先にお返事をしてください。お返事が済んでいれば、「相手の番にする」を選んでください。</translation>
    </message>
    <message>
        <source>Notice 2 cannot come yet: it refers to notice 1, which was not sent. Send notice 1 first.</source>
        <translation>2回目の予告はまだ送れません。1回目の予告を受けて書くものだからです。先に1回目の予告を送ってください。</translation>
    </message>
    <message>
        <source>This cannot be recorded without its date, because what follows counts from it. Enter the date.</source>
        <translation>日付がないと記録できません。このあとの期限を、その日から数えるからです。日付を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: the time lies before the room was opened. Correct the time.</source>
        <translation>記録できません。トークルームが開くより前の日時だからです。日時を直してください。</translation>
    </message>
    <message>
        <source>This cannot be recorded: the time has not come yet, and only what happened is recorded. Correct the time.</source>
        <translation>記録できません。まだ来ていない日時だからです。記録するのは、もう起きたことだけです。日時を直してください。</translation>
    </message>
    <message>
        <source>A cancel for this reason is not possible yet: the site wants more days without a word from the client. It is possible from %1. If you both agreed on it, choose that as the reason; it needs no waiting.</source>
        <translation>この理由ではまだ申請できません。お客様の最後のご連絡から、サイトの決める日数がたっていないからです。%1 から申請できます。お客様とお話しして決まったときは、それを理由に選ぶと、いつでも申請できます。</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>お渡し済み</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル成立</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>An inquiry came in</source>
        <translation>問い合わせが届いた</translation>
    </message>
    <message>
        <source>I sent a proposal</source>
        <translation>提案を送った</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>見送りになった</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>The client bought it</source>
        <translation>購入された</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>自分から連絡</translation>
    </message>
    <message>
        <source>I wrote in the room</source>
        <translation>トークルームに書いた</translation>
    </message>
    <message>
        <source>The client wrote</source>
        <translation>お客様から連絡</translation>
    </message>
    <message>
        <source>The client wrote in the room</source>
        <translation>お客様からトークルームに連絡があった</translation>
    </message>
    <message>
        <source>You wrote a DM</source>
        <translation>自分からDM</translation>
    </message>
    <message>
        <source>I wrote a DM</source>
        <translation>DMを送った</translation>
    </message>
    <message>
        <source>The client wrote a DM</source>
        <translation>お客様からDM</translation>
    </message>
    <message>
        <source>The client sent a DM</source>
        <translation>お客様からDMが届いた</translation>
    </message>
    <message>
        <source>The client will look at it</source>
        <translation>お客様「確認します」</translation>
    </message>
    <message>
        <source>The client only said they will look at it</source>
        <translation>「確認します」とだけお返事があった</translation>
    </message>
    <message>
        <source>The client asked you to wait</source>
        <translation>お客様「お待ちください」</translation>
    </message>
    <message>
        <source>The client asked me to wait</source>
        <translation>待ってほしいと言われた</translation>
    </message>
    <message>
        <source>The client named a date</source>
        <translation>お客様からお返事の日にちを伺った</translation>
    </message>
    <message>
        <source>You asked for a date</source>
        <translation>日にちを伺った</translation>
    </message>
    <message>
        <source>I asked for a date</source>
        <translation>日にちを伺う連絡をした</translation>
    </message>
    <message>
        <source>Revision asked for</source>
        <translation>修正のご依頼</translation>
    </message>
    <message>
        <source>The client asked for a revision (counts one round)</source>
        <translation>修正のご依頼があった（1回に数える）</translation>
    </message>
    <message>
        <source>Work handed over</source>
        <translation>制作物をお渡し</translation>
    </message>
    <message>
        <source>I handed over a draft or the work</source>
        <translation>初稿・制作物をお渡しした</translation>
    </message>
    <message>
        <source>Your turn again</source>
        <translation>自分の番に変更</translation>
    </message>
    <message>
        <source>It is my turn</source>
        <translation>自分の番にする</translation>
    </message>
    <message>
        <source>The client&apos;s turn again</source>
        <translation>相手の番に変更</translation>
    </message>
    <message>
        <source>It is the client&apos;s turn</source>
        <translation>相手の番にする</translation>
    </message>
    <message>
        <source>I set the delivery date</source>
        <translation>納品予定日を決めた</translation>
    </message>
    <message>
        <source>I sent notice 1</source>
        <translation>1回目の予告を送った</translation>
    </message>
    <message>
        <source>I sent notice 2</source>
        <translation>2回目の予告を送った</translation>
    </message>
    <message>
        <source>I made the formal delivery</source>
        <translation>正式な納品をした</translation>
    </message>
    <message>
        <source>The client sent it back</source>
        <translation>差し戻された</translation>
    </message>
    <message>
        <source>The client accepted</source>
        <translation>承諾された</translation>
    </message>
    <message>
        <source>A cancel was asked for</source>
        <translation>キャンセルを申請した・申請された</translation>
    </message>
    <message>
        <source>Cancel withdrawn</source>
        <translation>キャンセルの取り下げ</translation>
    </message>
    <message>
        <source>The cancel was declined</source>
        <translation>キャンセルせず続けることになった</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>キャンセルが成立した</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The room closed</source>
        <translation>トークルームが終了した</translation>
    </message>
    <message>
        <source>You rated the client</source>
        <translation>お客様を評価</translation>
    </message>
    <message>
        <source>I rated the client</source>
        <translation>お客様を評価した</translation>
    </message>
    <message>
        <source>The client rated you</source>
        <translation>お客様からの評価</translation>
    </message>
    <message>
        <source>The client rated me</source>
        <translation>お客様から評価をいただいた</translation>
    </message>
    <message>
        <source>Video chat proposed</source>
        <translation>ビデオチャットを提案</translation>
    </message>
    <message>
        <source>I proposed a video chat</source>
        <translation>ビデオチャットをご提案した</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Just bought</source>
        <translation>購入直後</translation>
    </message>
    <message>
        <source>You</source>
        <comment>whose turn</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>whose turn</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>お約束の日 %1</translation>
    </message>
    <message>
        <source>Promised a date</source>
        <translation>お約束の日</translation>
    </message>
    <message>
        <source>Delivery date %1</source>
        <translation>納品予定日 %1</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>キャンセルを申請</translation>
    </message>
    <message>
        <source>The client asked to cancel</source>
        <translation>お客様がキャンセルを申請</translation>
    </message>
    <message>
        <source>The client rated you ★%1</source>
        <translation>お客様からの評価 ★%1</translation>
    </message>
    <message>
        <source>The client: “%1”</source>
        <translation>お客様「%1」</translation>
    </message>
    <message>
        <source>“Reply deadline” on the site means: you answer by then.</source>
        <translation>サイトの「返信期限」は、こちらがお返事する期限です。</translation>
    </message>
    <message>
        <source>“Reply deadline” on the site means: the client checks the delivery by then.</source>
        <translation>サイトの「返信期限」は、お客様が納品を確認する期限です。</translation>
    </message>
    <message>
        <source>The same text seems to go to many sellers</source>
        <translation>同じ文面が多くの出品者に送られているようです</translation>
    </message>
    <message>
        <source>Fields of the request were left as they were</source>
        <translation>依頼の記入欄が埋まっていません</translation>
    </message>
    <message>
        <source>The client does the same kind of work</source>
        <translation>同業の方のようです</translation>
    </message>
    <message>
        <source>Contact outside the site is asked for</source>
        <translation>サイトの外での連絡を求められています</translation>
    </message>
    <message>
        <source>Nothing noticed</source>
        <translation>気になる点なし</translation>
    </message>
    <message>
        <source>Some care</source>
        <translation>少し注意</translation>
    </message>
    <message>
        <source>Great care</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A text that declines politely is ready.</source>
        <translation>丁寧にお断りする文面があります。</translation>
    </message>
    <message>
        <source>First ask what is still open, then decide.</source>
        <translation>分からない点を伺ってから、お受けするかどうかを決めてください。</translation>
    </message>
    <message>
        <source>%1 of 100: %2. %3</source>
        <translation>注意度 %1（100点中）。%2。%3</translation>
    </message>
    <message>
        <source>%1 days over</source>
        <translation>%1日超過</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <translation>%1の期限切れ</translation>
    </message>
    <message>
        <source>%1 h over</source>
        <translation>%1時間超過</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1分超過</translation>
    </message>
    <message>
        <source>During today</source>
        <translation>今日中</translation>
    </message>
    <message>
        <source>During tomorrow</source>
        <translation>明日中</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>あと %1:%2</translation>
    </message>
    <message>
        <source>the client&apos;s turn since %1</source>
        <translation>相手の番になった %1</translation>
    </message>
    <message>
        <source>your turn since %1</source>
        <translation>自分の番になった %1</translation>
    </message>
    <message>
        <source>last word from the client %1</source>
        <translation>最後のご連絡 %1</translation>
    </message>
    <message>
        <source>the client&apos;s own deadline %1</source>
        <translation>お客様が決めた期限 %1</translation>
    </message>
    <message>
        <source>listing last looked at %1</source>
        <translation>前回の見直し %1</translation>
    </message>
    <message>
        <source>listing entered %1</source>
        <translation>サービスの登録 %1</translation>
    </message>
    <message>
        <source>an order that did not end well %1</source>
        <translation>うまく終わらなかった取引 %1</translation>
    </message>
    <message>
        <source>inquiry %1</source>
        <translation>問い合わせ %1</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>提案 %1</translation>
    </message>
    <message>
        <source>purchase %1</source>
        <translation>購入 %1</translation>
    </message>
    <message>
        <source>your message %1</source>
        <translation>自分からの連絡 %1</translation>
    </message>
    <message>
        <source>short answer from the client %1</source>
        <translation>「確認します」のお返事 %1</translation>
    </message>
    <message>
        <source>request to wait %1</source>
        <translation>「お待ちください」のお返事 %1</translation>
    </message>
    <message>
        <source>the day the client named %1</source>
        <translation>お約束の日 %1</translation>
    </message>
    <message>
        <source>asked for a date %1</source>
        <translation>日にちを伺った %1</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <translation>お渡し %1</translation>
    </message>
    <message>
        <source>delivery date set: %1</source>
        <translation>登録した納品予定日 %1</translation>
    </message>
    <message>
        <source>notice 1 sent %1</source>
        <translation>1回目の予告 %1</translation>
    </message>
    <message>
        <source>notice 2 sent %1</source>
        <translation>2回目の予告 %1</translation>
    </message>
    <message>
        <source>formal delivery %1</source>
        <translation>正式な納品 %1</translation>
    </message>
    <message>
        <source>sent back %1</source>
        <translation>差し戻し %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>承諾 %1</translation>
    </message>
    <message>
        <source>cancel asked for %1</source>
        <translation>キャンセルの申請 %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>キャンセル成立 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>dates, why they are closed</comment>
        <translation>%1〜%2 %3</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>%1 min before → %2</source>
        <translation>その%1分前 → %2</translation>
    </message>
    <message>
        <source>+ %1 min → %2</source>
        <translation>＋%1分 → %2</translation>
    </message>
    <message>
        <source>%1 h before → %2</source>
        <translation>その%1時間前 → %2</translation>
    </message>
    <message>
        <source>+ %1 h → %2</source>
        <translation>＋%1時間 → %2</translation>
    </message>
    <message>
        <source>%1 mo before → %2</source>
        <translation>その%1か月前 → %2</translation>
    </message>
    <message>
        <source>+ %1 mo → %2</source>
        <translation>＋%1か月 → %2</translation>
    </message>
    <message>
        <source>the listing&apos;s “%1 d” → %2</source>
        <translation>出品ページの記載「%1日」→ %2</translation>
    </message>
    <message>
        <source>%1 d before → %2</source>
        <translation>その%1日前 → %2</translation>
    </message>
    <message>
        <source>+ %1 d → %2</source>
        <translation>＋%1日 → %2</translation>
    </message>
    <message>
        <source>the listing&apos;s “%1 working days”</source>
        <translation>出品ページの記載「%1営業日」</translation>
    </message>
    <message>
        <source>+ %1 working days</source>
        <translation>＋%1営業日</translation>
    </message>
    <message>
        <source>%1 (without %2) → %3</source>
        <comment>span, days, result</comment>
        <translation>%1（%2を除く）→ %3</translation>
    </message>
    <message>
        <source>next %1:00 → %2</source>
        <translation>次の%1:00 → %2</translation>
    </message>
    <message>
        <source>next %1:00 (without %2) → %3</source>
        <translation>次の%1:00（%2を除く）→ %3</translation>
    </message>
    <message>
        <source>not before the day the client named → %1</source>
        <translation>お約束の日まではお待ちする → %1</translation>
    </message>
    <message>
        <source>not before the site takes a cancel request → %1</source>
        <translation>サイトで申請できるようになってから → %1</translation>
    </message>
    <message>
        <source>not so soon after the last word → %1</source>
        <translation>最後のご連絡のすぐあとは避ける → %1</translation>
    </message>
    <message>
        <source>not before notice 1 → %1</source>
        <translation>1回目の予告より前にはしない → %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>早くても %1</translation>
    </message>
    <message>
        <source>told in notice 2: %1</source>
        <translation>2回目の予告でお伝えした日時 %1</translation>
    </message>
    <message>
        <source>told in notice 1: %1</source>
        <translation>1回目の予告でお伝えした日時 %1</translation>
    </message>
    <message>
        <source>up to the next full hour → %1</source>
        <translation>次の正時に切り上げ → %1</translation>
    </message>
    <message>
        <source>%1:00 of that day → %2</source>
        <translation>その日の%1:00 → %2</translation>
    </message>
    <message>
        <source>all of that day → %1</source>
        <translation>その日いっぱい → %1</translation>
    </message>
    <message>
        <source>The client&apos;s time to buy is over. See on the site whether they bought, and record what happened: the purchase, another proposal, or that it came to nothing.</source>
        <translation>購入期限を過ぎました。サイトで購入の有無を確かめ、購入・再提案・不成立のいずれかを記録してください。</translation>
    </message>
    <message>
        <source>The time to answer your cancel request is over: silence counted as agreement. See on the site, and record what happened.</source>
        <translation>キャンセル申請への回答期限を過ぎ、返答がないため合意とみなされた時刻です。サイトで確かめ、結果を記録してください。</translation>
    </message>
    <message>
        <source>The time to check the delivery is over: silence counted as acceptance. See on the site, and record what happened.</source>
        <translation>納品確認の期限を過ぎ、自動承認された時刻です。サイトで確かめ、結果を記録してください。</translation>
    </message>
    <message>
        <source>By now the room must have closed by itself. See on the site, and record what happened.</source>
        <translation>自動でクローズされた時刻を過ぎました。サイトで確かめ、結果を記録してください。</translation>
    </message>
    <message>
        <source>The time for the first word is over. See on the site whether the order was cancelled, and record what happened.</source>
        <translation>最初のひとことの期限を過ぎました。キャンセルになっていないかサイトで確かめ、起きたことを記録してください。</translation>
    </message>
    <message>
        <source>The delivery date set on the site went by, and the client sees the delay. Set another one and say when the work comes.</source>
        <translation>サイトに登録した日を過ぎ、遅れがお客様に表示されています。納品予定日を変更し、いつお届けできるかをお知らせしてください。</translation>
    </message>
    <message>
        <source>The room&apos;s time is over. See on the site whether it is closed, and record that.</source>
        <translation>トークルームの最長日数を過ぎました。終了しているかサイトで確かめ、記録してください。</translation>
    </message>
    <message>
        <source>The room closes by itself then, at the latest. The formal delivery waits for the client: nothing to do.</source>
        <translation>遅くともこの日時にトークルームが自動で終了します。正式な納品は済み、お客様の確認待ちです。することはありません。</translation>
    </message>
    <message>
        <source>The room closes by itself then, at the latest. The client accepted: nothing to do.</source>
        <translation>遅くともこの日時にトークルームが自動で終了します。承諾されているので、することはありません。</translation>
    </message>
    <message>
        <source>The room closes by itself then, and this cannot be put off. First the cancel request has to be settled.</source>
        <translation>この日時にトークルームが自動で終了し、延ばすことはできません。まず、キャンセルの申請の決着が必要です。</translation>
    </message>
    <message>
        <source>The room closes by itself then, and this cannot be put off. Hand over the work before; only then is a formal delivery possible.</source>
        <translation>この日時にトークルームが自動で終了し、延ばすことはできません。その前に制作物をお渡しください。正式な納品ができるのは、お渡ししてからです。</translation>
    </message>
    <message>
        <source>The client named %1 as the day.</source>
        <translation>お約束の日は %1 です。</translation>
    </message>
    <message>
        <source>Notice 1 went out %1 and named %2. That is too near by now: if notice 2 goes out now, it names %3.</source>
        <translation>いま2回目を送ると期限は %3 です（1回目 %1 にお知らせした %2 では間がないため）。</translation>
    </message>
    <message>
        <source>Notice 1 is late: this is the date it names if it goes out now. An answer from the client takes it back.</source>
        <translation>1回目の予告が遅れています。いま送ると、この日時が期限になります。お返事があれば取り消されます。</translation>
    </message>
    <message>
        <source>Notice 2 is late: this is the date it names if it goes out now. An answer from the client takes it back.</source>
        <translation>2回目の予告が遅れています。いま送ると、この日時が期限になります。お返事があれば取り消されます。</translation>
    </message>
    <message>
        <source>If %1, the day the client named, goes by, ask for another day.</source>
        <translation>お約束の日 %1 を過ぎてもお返事がないときは、あらためて日にちを伺います。</translation>
    </message>
    <message>
        <source>The deadline the client set is over, and no proposal can be sent any more. Record what became of it.</source>
        <translation>お客様が決めた提案期限を過ぎ、もう提案は送れません。どうなったかを記録してください。</translation>
    </message>
    <message>
        <source>The client wrote again after your proposal and waits for an answer.</source>
        <translation>提案のあとに、お客様からご連絡がありました。お返事をお待ちです。</translation>
    </message>
    <message>
        <source>The client asked to cancel %1, and the time to answer is over: silence counted as agreement. See on the site, and record what happened.</source>
        <translation>キャンセルの申請 %1 への回答期限を過ぎ、同意したことになりました。サイトで確かめ、起きたことを記録してください。</translation>
    </message>
    <message>
        <source>The first draft usually comes %1 d after the purchase, and the greeting names this day.</source>
        <comment>days</comment>
        <translation>初稿は購入から%1日後が目安です。ご用意したあいさつ文でもこの日をお伝えしています。</translation>
    </message>
    <message>
        <source>This cannot be recorded: the time of the purchase lies before the inquiry or the proposal it came from. Correct the time.</source>
        <translation>記録できません。購入の日時が、もとになった問い合わせや提案より前になっています。日時を直してください。</translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>納品確認待ち</translation>
    </message>
    <message>
        <source>Cancel asked</source>
        <translation>キャンセル申請中</translation>
    </message>
    <message>
        <source>Ratings open</source>
        <translation>完了・評価待ち</translation>
    </message>
    <message>
        <source>On revision %1</source>
        <translation>修正 %1回目の作業中</translation>
    </message>
    <message>
        <source>Revision %1 sent</source>
        <translation>修正 %1回目を提出済み</translation>
    </message>
    <message>
        <source>Draft sent</source>
        <translation>初稿を提出済み</translation>
    </message>
    <message>
        <source>Tick what you notice: it is weighed, and where it counts a text is ready. With nothing to tick, answer it like any other inquiry.</source>
        <translation>気になる点に印を付けると、注意度が分かり、必要なら返信の文面をひらけます。当てはまるものがなければ、いつもどおりお返事できます。</translation>
    </message>
    <message>
        <source>if notice 1 goes out now, %1</source>
        <translation>1回目の予告をいま送ると %1</translation>
    </message>
    <message>
        <source>if notice 2 goes out now, %1</source>
        <translation>2回目の予告をいま送ると %1</translation>
    </message>
    <message>
        <source>A word to the client</source>
        <translation>お客様へのご連絡</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>It has been your turn since %1, without a day for what comes next. Tell the client how it goes: when you are silent they may ask to cancel.</source>
        <translation>%1 から自分の番で、次の予定日がありません。進み具合をお知らせください。連絡がないと、お客様はキャンセルを申請できます。</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Service without a title</source>
        <translation>タイトルのないサービス</translation>
    </message>
    <message>
        <source>no free revision</source>
        <translation>修正なし</translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation>修正1回</translation>
    </message>
    <message>
        <source>%1 revisions</source>
        <translation>修正%1回</translation>
    </message>
    <message>
        <source>any number of revisions</source>
        <translation>修正は無制限</translation>
    </message>
    <message>
        <source>Go on without a charge</source>
        <translation>無償で再開する</translation>
    </message>
    <message>
        <source>Go on during the support after the close</source>
        <translation>終了後の対応期間内なら再開する</translation>
    </message>
    <message>
        <source>Ask for a new purchase</source>
        <translation>新しいご購入をお願いする</translation>
    </message>
    <message>
        <source>waits %1 business days</source>
        <translation>お返事待ち%1営業日</translation>
    </message>
    <message>
        <source>waits %1 days</source>
        <translation>お返事待ち%1日</translation>
    </message>
    <message>
        <source>%1 · %2:00 · %3</source>
        <translation>%1・%2時・%3</translation>
    </message>
    <message>
        <source>Example: the last message goes out today at %1. First notice %2, second notice %3, close %4.</source>
        <translation>例：今日 %1 のご連絡を最後にお返事がないとき、1回目の予告 %2、2回目の予告 %3、終了 %4。</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Entries of the rules or word lists that were left out: %1</source>
        <translation>決まりや語の一覧に、読み込めない項目が %1 件ありました。残りは使えます。</translation>
    </message>
    <message>
        <source>Shipped values have changed under your own: %1</source>
        <translation>ご自身の値に変えた決まりのうち、出荷時の値が新しくなったもの: %1件</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>確かめる</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>%1–%2 %</source>
        <translation>%1〜%2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (range)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Answered: %1 of %2 letters (%3)</source>
        <translation>%2通中%1通に返信（%3）</translation>
    </message>
    <message>
        <source>Opened: %1 of %2 letters (%3)</source>
        <translation>%2通中%1通を開封（%3）</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>at first: %1</source>
        <translation>初期値：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>使いどころ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Short names</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>名前のない定型文</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Estimates and inquiries</source>
        <translation>見積り・問い合わせ</translation>
    </message>
    <message>
        <source>Talk rooms</source>
        <translation>トークルーム</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修正対応</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話相談</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Thanks and news</source>
        <translation>お礼・ご案内</translation>
    </message>
    <message>
        <source>Listing pages</source>
        <translation>出品ページ</translation>
    </message>
    <message>
        <source>Official support</source>
        <translation>公式サポート</translation>
    </message>
    <message>
        <source>Part of other templates</source>
        <translation>定型文の部品</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>一行の文</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>複数行の文</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢から選ぶ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>Bought: %1 of %2 letters (%3)</source>
        <translation>%2通中%1通のあとに購入（%3）</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>The time falls into your quiet hours: do it by %1.</source>
        <translation>%1 までに（通知が鳴らない時間のため）。</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Client&apos;s turn</source>
        <translation>相手の番</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 %2, %3. %4 (%5)</source>
        <comment>who, what, when, why, button</comment>
        <translation>%1 %2、%3。%4（%5）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Nothing is due today. Next: %1, %2.</source>
        <translation>今日の期限はありません。次は %1、%2です。</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>The date beside the title, in the letters of QDate::toString: M月d日(ddd) in Japanese.</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>文面をひらく</translation>
    </message>
    <message>
        <source>See the room</source>
        <translation>トークルームを見る</translation>
    </message>
    <message>
        <source>See the service</source>
        <translation>サービスを見る</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>%1まで後まわし</translation>
    </message>
    <message>
        <source>Put off, but it must be done by %1.</source>
        <translation>後まわし中ですが、期限は %1 のままです。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 lines (%2)</source>
        <comment>a number, names</comment>
        <translation>%1件（%2）</translation>
    </message>
    <message>
        <source>%1 lines (%2 and %3 more)</source>
        <comment>a number, names, a number</comment>
        <translation>%1件（%2 ほか%3件）</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1 は UTF-8 の文章ではありません。</translation>
    </message>
    <message>
        <source>%1: this does not seem to be a text file.</source>
        <translation>%1 は文章のファイルではないようです。</translation>
    </message>
    <message>
        <source>%1: the JSON is broken.</source>
        <translation>%1 の JSON の書き方が崩れています。</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3: this is not UTF-8 text.</source>
        <translation>%1 の %2行目 %3バイト目が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3: this does not seem to be a text file.</source>
        <translation>%1 は文章のファイルではないようです（%2行目 %3バイト目）。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the JSON is broken there.</source>
        <translation>%1 の %2行目 %3文字目で JSON の書き方が崩れています。</translation>
    </message>
    <message>
        <source>The limit of %1 characters is too small for this text.</source>
        <translation>上限の %1文字では、この文章を分けられません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: one character alone is longer than the limit of %3. Please choose a larger limit, or take the numbering off.</source>
        <translation>%1行目 %2文字目の 1文字だけで上限の %3文字を超えます。上限を大きくするか、番号を外してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The text is too large; at most %1 MB.</source>
        <translation>文章が大きすぎます（%1MBまで）。</translation>
    </message>
    <message>
        <source>%1 is too large; at most %2 MB.</source>
        <translation>%1 は大きすぎます（%2MBまで）。</translation>
    </message>
    <message>
        <source>%1: this file is of another kind.</source>
        <translation>%1: 別の種類のファイルです。</translation>
    </message>
    <message>
        <source>%1: a newer Choba wrote this file. Please update Choba.</source>
        <translation>%1: より新しい Choba のファイルです。Choba を更新してください。</translation>
    </message>
    <message>
        <source>%1: this entry is missing.</source>
        <translation>%1: この項目がありません。</translation>
    </message>
    <message>
        <source>%1: expected here: %2</source>
        <translation>%1: ここに入るのは「%2」です。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1: 「%2」は使えない値です。</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1: 「%2」が重なっています。</translation>
    </message>
    <message>
        <source>%1: the term is empty.</source>
        <translation>%1: 語が空です。</translation>
    </message>
    <message>
        <source>%1: the term is too long; at most %2 characters.</source>
        <translation>%1: 語が長すぎます（%2文字まで）。</translation>
    </message>
    <message>
        <source>%1: the rule was left out, for its own example fails: %2</source>
        <translation>%1: 規則自身の例が当てはまらないため、この規則を除きました（%2）。</translation>
    </message>
    <message>
        <source>There is no place called “%1”.</source>
        <translation>「%1」という送り先はありません。</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Account name (@…)</source>
        <translation>アカウント名（@…）</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウントの ID</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>May be refused</source>
        <translation>送れない恐れ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>性的な表現</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>暴力的な表現</translation>
    </message>
    <message>
        <source>Outside contact</source>
        <translation>外部の連絡先</translation>
    </message>
    <message>
        <source>Outside site</source>
        <translation>外部のサイト</translation>
    </message>
    <message>
        <source>Shared drive</source>
        <translation>共有ドライブ</translation>
    </message>
    <message>
        <source>Outside payment</source>
        <translation>サイト外の支払い</translation>
    </message>
    <message>
        <source>Direct trade</source>
        <translation>直接取引</translation>
    </message>
    <message>
        <source>Hint at the site&apos;s limits</source>
        <translation>サイトの外をほのめかす表現</translation>
    </message>
    <message>
        <source>Meeting in person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Rules on prices</source>
        <translation>料金の決まり</translation>
    </message>
    <message>
        <source>Definite claim</source>
        <translation>断定的な表現</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Law and rights</source>
        <translation>法律と権利</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>言い回し</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>登録した語</translation>
    </message>
    <message>
        <source>The site may refuse it as offensive to public morals.</source>
        <translation>公序良俗に反すると見なされ、送れない恐れがあります。</translation>
    </message>
    <message>
        <source>The site may refuse it as leading the client outside.</source>
        <translation>外部への誘導と見なされ、送れない恐れがあります。</translation>
    </message>
    <message>
        <source>The site&apos;s terms may forbid it.</source>
        <translation>サイトの規約で禁じられている恐れがあります。</translation>
    </message>
    <message>
        <source>A definite claim may break the law on misleading representations.</source>
        <translation>断定的な表現は、景品表示法に触れる恐れがあります。</translation>
    </message>
    <message>
        <source>It may break the law.</source>
        <translation>法律に触れる恐れがあります。</translation>
    </message>
    <message>
        <source>This place may not accept it and show an error.</source>
        <translation>この送り先では受け付けられず、エラーになる恐れがあります。</translation>
    </message>
    <message>
        <source>Nothing forbids it, but it may sound harsher than you mean it.</source>
        <translation>決まりには触れませんが、思いのほか強く響くことがあります。</translation>
    </message>
    <message>
        <source>It stands on your own list.</source>
        <translation>ご自分で登録した語です。</translation>
    </message>
    <message>
        <source>end of the text</source>
        <translation>文章の終わり</translation>
    </message>
    <message>
        <source>your own mark</source>
        <translation>ご自分の切れ目</translation>
    </message>
    <message>
        <source>between paragraphs</source>
        <translation>段落の切れ目</translation>
    </message>
    <message>
        <source>between lines</source>
        <translation>行の切れ目</translation>
    </message>
    <message>
        <source>between sentences</source>
        <translation>文の切れ目</translation>
    </message>
    <message>
        <source>after a comma</source>
        <translation>読点の切れ目</translation>
    </message>
    <message>
        <source>between words</source>
        <translation>言葉の切れ目</translation>
    </message>
    <message>
        <source>inside brackets</source>
        <translation>括弧の中の切れ目</translation>
    </message>
    <message>
        <source>in the middle of a phrase</source>
        <translation>文の途中</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the name of this language</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Name and form of address</source>
        <translation>お名前と敬称</translation>
    </message>
    <message>
        <source>Places a text goes to</source>
        <translation>文章の送り先</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Refused texts</source>
        <translation>送れなかった文章</translation>
    </message>
    <message>
        <source>Before the sale</source>
        <translation>購入の前</translation>
    </message>
    <message>
        <source>Talk rooms</source>
        <translation>トークルーム</translation>
    </message>
    <message>
        <source>When the buyer stops answering</source>
        <translation>お客様の返信が途絶えたとき</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Phone consultations</source>
        <translation>電話相談</translation>
    </message>
    <message>
        <source>Fees and payouts</source>
        <translation>手数料と振込</translation>
    </message>
    <message>
        <source>Seller rank</source>
        <translation>出品者ランク</translation>
    </message>
    <message>
        <source>Notification mails</source>
        <translation>通知メール</translation>
    </message>
    <message>
        <source>Forms of address</source>
        <translation>呼びかけ</translation>
    </message>
    <message>
        <source>%1: longest text</source>
        <translation>%1: 文字数の上限</translation>
    </message>
    <message>
        <source>%1: what counts as one character</source>
        <translation>%1: 1文字の数え方</translation>
    </message>
    <message>
        <source>%1: what one line break counts</source>
        <translation>%1: 改行の文字数</translation>
    </message>
    <message>
        <source>%1: attachments in one message</source>
        <translation>%1: 1通の添付ファイル数</translation>
    </message>
    <message>
        <source>%1: size of all attachments</source>
        <translation>%1: 添付ファイルの合計</translation>
    </message>
    <message>
        <source>%1: what is pointed out</source>
        <translation>%1: 指摘するもの</translation>
    </message>
    <message>
        <source>Links to sites that are on no list</source>
        <translation>一覧にないサイトへのリンク</translation>
    </message>
    <message>
        <source>Lock after a refused text, at the shortest</source>
        <translation>断られたあとの送信停止（最短）</translation>
    </message>
    <message>
        <source>Lock after a refused text, at the longest</source>
        <translation>断られたあとの送信停止（最長）</translation>
    </message>
    <message>
        <source>Who sets the answer deadline of an estimate request</source>
        <translation>見積り依頼の回答期限を決める人</translation>
    </message>
    <message>
        <source>Shortest answer deadline of an estimate request</source>
        <translation>見積り依頼の回答期限（最短）</translation>
    </message>
    <message>
        <source>How long a proposal can be bought</source>
        <translation>提案を購入できる期間</translation>
    </message>
    <message>
        <source>Time before the completion date in which it no longer counts</source>
        <translation>完了予定日が効かなくなる直前の期間</translation>
    </message>
    <message>
        <source>Earlier requests a buyer may copy</source>
        <translation>お客様が写せる過去の依頼の数</translation>
    </message>
    <message>
        <source>When a video chat is possible</source>
        <translation>ビデオチャットを使える時期</translation>
    </message>
    <message>
        <source>First message to the buyer, at the latest</source>
        <translation>最初の連絡の期限</translation>
    </message>
    <message>
        <source>First message to the buyer, what the site asks for</source>
        <translation>最初の連絡（サイトの推奨）</translation>
    </message>
    <message>
        <source>First message to the buyer, what the best sellers do</source>
        <translation>最初の連絡（上位の出品者の目安）</translation>
    </message>
    <message>
        <source>Your silence after which the buyer may ask to cancel</source>
        <translation>出品者の無返信でキャンセル申請できるまで</translation>
    </message>
    <message>
        <source>Time to answer a cancel request (silence is agreement)</source>
        <translation>キャンセル申請への回答期限（無回答は同意）</translation>
    </message>
    <message>
        <source>Cancel request: the end is moved up to the next full</source>
        <translation>キャンセル申請: 期限の繰り上げ単位</translation>
    </message>
    <message>
        <source>The buyer&apos;s silence after which “unreachable” is a reason</source>
        <translation>お客様の無返信で「連絡が取れない」を選べるまで</translation>
    </message>
    <message>
        <source>Time to answer a formal delivery (silence is acceptance)</source>
        <translation>正式な納品への回答期限（無回答は承諾）</translation>
    </message>
    <message>
        <source>Formal delivery: the end is moved up to the next full</source>
        <translation>正式な納品: 期限の繰り上げ単位</translation>
    </message>
    <message>
        <source>Your messages that must stand before a formal delivery</source>
        <translation>正式な納品の前に必要な投稿の数</translation>
    </message>
    <message>
        <source>From the acceptance to the close of the room</source>
        <translation>承諾からクローズまで</translation>
    </message>
    <message>
        <source>How often a buyer may send back</source>
        <translation>差し戻しできる回数</translation>
    </message>
    <message>
        <source>From the second formal delivery to the close</source>
        <translation>2回目の正式な納品からクローズまで</translation>
    </message>
    <message>
        <source>Life of a talk room</source>
        <translation>トークルームの期間</translation>
    </message>
    <message>
        <source>The site&apos;s reminder before a room&apos;s end</source>
        <translation>期間が終わる前のサイトからの知らせ</translation>
    </message>
    <message>
        <source>How long a cancelled room can be seen</source>
        <translation>キャンセル後に閲覧できる期間</translation>
    </message>
    <message>
        <source>Time for the rating after the close</source>
        <translation>クローズ後の評価期間</translation>
    </message>
    <message>
        <source>Full days without an answer before the close</source>
        <translation>クローズまでの無返信の日数</translation>
    </message>
    <message>
        <source>Which days are counted</source>
        <translation>日の数え方</translation>
    </message>
    <message>
        <source>Hour of the close</source>
        <translation>クローズの時刻</translation>
    </message>
    <message>
        <source>Notices before the close</source>
        <translation>クローズ前の予告の回数</translation>
    </message>
    <message>
        <source>First notice: so long before the close</source>
        <translation>1回目の予告: クローズまでの時間</translation>
    </message>
    <message>
        <source>First notice: so long after your message, at the earliest</source>
        <translation>1回目の予告: こちらの投稿から空ける時間</translation>
    </message>
    <message>
        <source>Second notice: so long before the close</source>
        <translation>2回目の予告: クローズまでの時間</translation>
    </message>
    <message>
        <source>Second notice: at least so long before the close</source>
        <translation>2回目の予告: クローズまでに必要な時間</translation>
    </message>
    <message>
        <source>Revisions included in the price</source>
        <translation>料金に含む修正回数</translation>
    </message>
    <message>
        <source>Revisions with which most works finish</source>
        <translation>多くの作品が仕上がる修正回数</translation>
    </message>
    <message>
        <source>Free revisions a listing can name</source>
        <translation>出品ページに書ける無料修正回数</translation>
    </message>
    <message>
        <source>Grid of the reservations</source>
        <translation>予約枠の刻み</translation>
    </message>
    <message>
        <source>A wish must be confirmed so long before its start</source>
        <translation>希望日時を確定する期限（開始前）</translation>
    </message>
    <message>
        <source>How far ahead slots are opened</source>
        <translation>枠を出せる先の期間</translation>
    </message>
    <message>
        <source>What the buyer pays more by relay number</source>
        <translation>中継番号での上乗せ料金</translation>
    </message>
    <message>
        <source>Minutes at which an extension is judged</source>
        <translation>延長を判断する時刻（分）</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>最長の通話</translation>
    </message>
    <message>
        <source>Lowest price of a call</source>
        <translation>通話の最低価格</translation>
    </message>
    <message>
        <source>Fee of calls, as sources name it (‰)</source>
        <translation>通話の手数料（資料による。‰）</translation>
    </message>
    <message>
        <source>Reservations while “standby only” is on</source>
        <translation>「待機のみ」の間の予約</translation>
    </message>
    <message>
        <source>Standby instead of a missed reservation</source>
        <translation>逃した予約の代わりの待機</translation>
    </message>
    <message>
        <source>What calls do not have</source>
        <translation>電話相談にないもの</translation>
    </message>
    <message>
        <source>The site&apos;s fee</source>
        <translation>サイトの手数料</translation>
    </message>
    <message>
        <source>The site&apos;s fee for video chat services</source>
        <translation>ビデオチャットサービスの手数料</translation>
    </message>
    <message>
        <source>Figures of the site&apos;s revenue list</source>
        <translation>売上一覧に出る金額</translation>
    </message>
    <message>
        <source>Transfer fee of a payout</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>Payouts without transfer fee begin at</source>
        <translation>振込手数料が無料になる金額</translation>
    </message>
    <message>
        <source>Time to ask for the payout</source>
        <translation>振込申請の期限</translation>
    </message>
    <message>
        <source>Weekday of the payouts</source>
        <translation>振込の曜日</translation>
    </message>
    <message>
        <source>From the week of the request to the payout</source>
        <translation>申請した週から振込まで</translation>
    </message>
    <message>
        <source>Sales file: character encoding</source>
        <translation>売上ファイル: 文字コード</translation>
    </message>
    <message>
        <source>Sales file: columns</source>
        <translation>売上ファイル: 列</translation>
    </message>
    <message>
        <source>Sales file: form of dates</source>
        <translation>売上ファイル: 日付の形</translation>
    </message>
    <message>
        <source>Sales file: kinds of sales</source>
        <translation>売上ファイル: 売上の種類</translation>
    </message>
    <message>
        <source>Day on which the rank is judged</source>
        <translation>ランクの判定日</translation>
    </message>
    <message>
        <source>Months the rank looks back</source>
        <translation>ランクの対象期間</translation>
    </message>
    <message>
        <source>Gold: sales</source>
        <translation>ゴールド: 売上</translation>
    </message>
    <message>
        <source>Gold: rate of completion</source>
        <translation>ゴールド: 完了率</translation>
    </message>
    <message>
        <source>Gold: mean rating</source>
        <translation>ゴールド: 平均評価</translation>
    </message>
    <message>
        <source>Platinum: sales</source>
        <translation>プラチナ: 売上</translation>
    </message>
    <message>
        <source>Sender: domain</source>
        <translation>差出人: ドメイン</translation>
    </message>
    <message>
        <source>Sender: name before the @</source>
        <translation>差出人: @ の前</translation>
    </message>
    <message>
        <source>Sender: displayed name</source>
        <translation>差出人: 表示名</translation>
    </message>
    <message>
        <source>Marks of a forwarded mail</source>
        <translation>転送メールの目印</translation>
    </message>
    <message>
        <source>Subject: message arrived</source>
        <translation>件名: メッセージ受信</translation>
    </message>
    <message>
        <source>Subject: talk room message arrived</source>
        <translation>件名: トークルーム受信</translation>
    </message>
    <message>
        <source>Subject: service bought</source>
        <translation>件名: サービス購入</translation>
    </message>
    <message>
        <source>Line of the text: service bought</source>
        <translation>本文の行: サービス購入</translation>
    </message>
    <message>
        <source>Subject: proposal bought</source>
        <translation>件名: 提案購入</translation>
    </message>
    <message>
        <source>Subject: delivery accepted</source>
        <translation>件名: 納品の承諾</translation>
    </message>
    <message>
        <source>Subject: delivery sent back</source>
        <translation>件名: 差し戻し</translation>
    </message>
    <message>
        <source>Subject: estimate asked for</source>
        <translation>件名: 見積り依頼</translation>
    </message>
    <message>
        <source>Subject: recruitment ended</source>
        <translation>件名: 募集終了</translation>
    </message>
    <message>
        <source>Forms of address that name nobody</source>
        <translation>名前ではない呼びかけ</translation>
    </message>
    <message>
        <source>Subject: mails to leave aside</source>
        <translation>件名: 扱わないメール</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1文字</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1文字</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1個</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1個</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1週間</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1週間</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1通</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1通</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 round</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>%1 yen per minute</source>
        <translation>1分 %1円</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1 ‰</source>
        <translation>%1 ‰</translation>
    </message>
    <message>
        <source>%1 tenths</source>
        <translation>%1（10分の1）</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>毎月%1日</translation>
    </message>
    <message>
        <source>weekday %1 (Monday is 1)</source>
        <translation>曜日 %1（月曜日が1）</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>UTF-16 units (most emoji count 2)</source>
        <translation>UTF-16 の単位（絵文字は多くが2文字）</translation>
    </message>
    <message>
        <source>Code points (a composed emoji counts several)</source>
        <translation>符号位置（合成された絵文字は数文字）</translation>
    </message>
    <message>
        <source>Characters as you see them</source>
        <translation>見た目の文字</translation>
    </message>
    <message>
        <source>Not pointed out</source>
        <translation>指摘しない</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Working days only</source>
        <translation>営業日のみ</translation>
    </message>
    <message>
        <source>Who asks for the estimate</source>
        <translation>見積りを依頼した人</translation>
    </message>
    <message>
        <source>After the purchase only</source>
        <translation>購入後のみ</translation>
    </message>
    <message>
        <source>After both have agreed</source>
        <translation>双方が同意したあと</translation>
    </message>
    <message>
        <source>After the fee</source>
        <translation>手数料を引いた額</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>見積り</translation>
    </message>
    <message>
        <source>Delivery dates</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Delivery notes</source>
        <translation>納品書</translation>
    </message>
    <message>
        <source>the seller who uses this program</source>
        <translation>出品者の実務</translation>
    </message>
    <message>
        <source>weak or contradicting evidence, please check</source>
        <translation>根拠が弱いか食い違っているため、要確認</translation>
    </message>
    <message>
        <source>two independent pages about Coconala, addresses not recorded</source>
        <translation>ココナラに関する二つの独立したページ（アドレスの記録なし）</translation>
    </message>
    <message>
        <source>an official Coconala page, address not recorded</source>
        <translation>ココナラの公式ページ（アドレスの記録なし）</translation>
    </message>
    <message>
        <source>the experience of one seller, address not recorded</source>
        <translation>一人の出品者の経験（アドレスの記録なし）</translation>
    </message>
    <message>
        <source>sellers&apos; practice</source>
        <translation>出品者の慣行</translation>
    </message>
    <message>
        <source>notification mails as sellers show them</source>
        <translation>出品者が公開している通知メール</translation>
    </message>
    <message>
        <source>everyday Japanese letters</source>
        <translation>日本語の手紙の慣用</translation>
    </message>
    <message>
        <source>Coconala help article %1</source>
        <translation>ココナラのヘルプ記事 %1</translation>
    </message>
    <message>
        <source>sellers&apos; practice around Coconala help article %1 (silent buyer)</source>
        <translation>ココナラのヘルプ記事 %1（返信のないお客様）に沿った出品者の慣行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A Official</source>
        <translation>A 公式</translation>
    </message>
    <message>
        <source>B Two sources</source>
        <translation>B 二つの資料</translation>
    </message>
    <message>
        <source>C One seller</source>
        <translation>C 一人の観察</translation>
    </message>
    <message>
        <source>D Please check</source>
        <translation>D 要確認</translation>
    </message>
    <message>
        <source>Your own rule</source>
        <translation>出品者の決まり</translation>
    </message>
    <message>
        <source>An official page says so.</source>
        <translation>公式のページにあります。</translation>
    </message>
    <message>
        <source>Two independent sources say so.</source>
        <translation>二つの独立した資料にあります。</translation>
    </message>
    <message>
        <source>One seller has observed it.</source>
        <translation>一人の出品者の観察です。</translation>
    </message>
    <message>
        <source>The evidence is weak or contradicts itself: please check it yourself.</source>
        <translation>根拠が弱いか食い違っています。ご自身でお確かめください。</translation>
    </message>
    <message>
        <source>It is a rule of your own.</source>
        <translation>ある出品者が守っている決まりです。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between sources</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMM yyyy (ddd)</source>
        <translation>yyyy年M月d日（ddd）</translation>
    </message>
    <message>
        <source>%1: the data file cannot be opened.</source>
        <translation>%1: データファイルを開けません。</translation>
    </message>
    <message>
        <source>%1: this is not a data file of Choba.</source>
        <translation>%1: 帳場のデータファイルではありません。</translation>
    </message>
    <message>
        <source>%1: this data file belongs to another program.</source>
        <translation>%1: 別のプログラムのデータファイルです。</translation>
    </message>
    <message>
        <source>%1: a newer Choba wrote this data file. Please update Choba.</source>
        <translation>%1: 新しい版の帳場で作られたデータファイルです。帳場を更新してください。</translation>
    </message>
    <message>
        <source>%1: an older Choba wrote this data file. Opening it once in the window brings it up to date.</source>
        <translation>%1: 古い版の帳場で作られたデータファイルです。一度画面で開くと、いまの版に合わせられます。</translation>
    </message>
    <message>
        <source>%1: the data file is damaged.</source>
        <translation>%1: データファイルが壊れています。</translation>
    </message>
    <message>
        <source>%1: the data file can only be read.</source>
        <translation>%1: データファイルに書き込めません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk: %1</source>
        <translation>ディスクに空きがありません: %1</translation>
    </message>
    <message>
        <source>%1: another program is using the data file.</source>
        <translation>%1: 別のプログラムがデータファイルを使っています。</translation>
    </message>
    <message>
        <source>%1: the data file is in use by %2.</source>
        <translation>%1: データファイルは %2 が使っています。</translation>
    </message>
    <message>
        <source>%1: the data file gave an error (%2).</source>
        <translation>%1: データファイルでエラーが起きました（%2）。</translation>
    </message>
    <message>
        <source>The data file could not be brought up to date; it is as it was (%1: %2).</source>
        <translation>データファイルをいまの版に合わせられませんでした。ファイルは元のままです（%1: %2）。</translation>
    </message>
    <message>
        <source>The data file is not open.</source>
        <translation>データファイルが開いていません。</translation>
    </message>
    <message>
        <source>%1: the copy did not stand the test and was not kept.</source>
        <translation>%1: 控えが点検に通らなかったため、残しませんでした。</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: what was done since stands on it.</source>
        <translation>その後の操作がこれに基づいているため、元に戻せません。</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>すでになくなっています。</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>This client already has a draft.</source>
        <translation>このお客様にはすでに下書きがあります。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>お名前が%1文字を超えています。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>メモが%1文字を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no web address that begins with https://.</source>
        <translation>「%1」は https:// で始まるアドレスではありません。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>まだ来ていない日時です。</translation>
    </message>
    <message>
        <source>It cannot have been opened before it was sent.</source>
        <translation>送る前に開封されたことにはできません。</translation>
    </message>
    <message>
        <source>The lock is already recorded.</source>
        <translation>送れない状態はすでに記録されています。</translation>
    </message>
    <message>
        <source>The client&apos;s card is not saved yet.</source>
        <translation>お客様のカードがまだ保存されていません。</translation>
    </message>
    <message>
        <source>A message you received is not recorded yet.</source>
        <translation>入力した受信メッセージがまだ記録されていません。</translation>
    </message>
    <message>
        <source>What a lock after a refused text holds up</source>
        <translation>断られたあとに送れなくなるもの</translation>
    </message>
    <message>
        <source>Business days and hours</source>
        <translation>営業日と営業時間</translation>
    </message>
    <message>
        <source>Hours on Mondays</source>
        <translation>月曜日の営業時間</translation>
    </message>
    <message>
        <source>Hours on Tuesdays</source>
        <translation>火曜日の営業時間</translation>
    </message>
    <message>
        <source>Hours on Wednesdays</source>
        <translation>水曜日の営業時間</translation>
    </message>
    <message>
        <source>Hours on Thursdays</source>
        <translation>木曜日の営業時間</translation>
    </message>
    <message>
        <source>Hours on Fridays</source>
        <translation>金曜日の営業時間</translation>
    </message>
    <message>
        <source>Hours on Saturdays</source>
        <translation>土曜日の営業時間</translation>
    </message>
    <message>
        <source>Hours on Sundays</source>
        <translation>日曜日の営業時間</translation>
    </message>
    <message>
        <source>Work on public holidays</source>
        <translation>祝日も営業する</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知を鳴らさない時間</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行%2文字目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 の %2</translation>
    </message>
    <message>
        <source>%1: a {{ is never closed with }}.</source>
        <translation>%1：「{{」に対応する「}}」がありません。</translation>
    </message>
    <message>
        <source>%1: the section “%2” has no end. {{/%2}} is missing.</source>
        <translation>%1：出し分け「%2」の終わりがありません。{{/%2}} が必要です。</translation>
    </message>
    <message>
        <source>%1: {{/%2}} closes a section that is not open here.</source>
        <translation>%1：{{/%2}} に対応する始まりが、ここにはありません。</translation>
    </message>
    <message>
        <source>%1: this tag cannot be understood: %2</source>
        <translation>%1：この差し込みは読み取れません：%2</translation>
    </message>
    <message>
        <source>%1: this cannot be computed from the value: %2</source>
        <translation>%1：この値からは計算できません：%2</translation>
    </message>
    <message>
        <source>%1: too many sections or templates in one another.</source>
        <translation>%1：出し分けや部品の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1: the template is too long; at most %2 characters.</source>
        <translation>%1：定型文が長すぎます（%2文字まで）。</translation>
    </message>
    <message>
        <source>%1: the text would become too long; at most %2 characters.</source>
        <translation>%1：できあがりの文面が長くなりすぎます（%2文字まで）。</translation>
    </message>
    <message>
        <source>%1: these templates contain each other: %2</source>
        <translation>%1：定型文が互いを呼び出し続けています：%2</translation>
    </message>
    <message>
        <source>%1: the YAML is broken: %2</source>
        <translation>%1：YAML が壊れています：%2</translation>
    </message>
    <message>
        <source>%1: the XML is broken: %2</source>
        <translation>%1：XML が壊れています：%2</translation>
    </message>
    <message>
        <source>%1: the table is broken: %2</source>
        <translation>%1：表（CSV）が壊れています：%2</translation>
    </message>
    <message>
        <source>%1: for safety this is never read: %2</source>
        <translation>%1：安全のため、次のものは読み込みません：%2</translation>
    </message>
    <message>
        <source>There is no template called “%1”.</source>
        <translation>「%1」という定型文はありません。</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>まだ入っていない項目があります：%1</translation>
    </message>
    <message>
        <source>A template is not saved yet.</source>
        <translation>定型文がまだ保存されていません。</translation>
    </message>
    <message>
        <source>The short name “%1” belongs to the template “%2”.</source>
        <translation>短縮名「%1」は、定型文「%2」で使っています。</translation>
    </message>
    <message>
        <source>The template has no name yet.</source>
        <translation>定型文の名前がまだ入っていません。</translation>
    </message>
    <message>
        <source>The template has no text yet.</source>
        <translation>定型文の文面がまだ入っていません。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文面が%1文字を超えています。</translation>
    </message>
    <message>
        <source>%1: the JSON is nested too deeply; at most %2 levels.</source>
        <translation>%1: JSONの入れ子が深すぎます（%2段まで）。</translation>
    </message>
    <message>
        <source>%1: the JSON holds too many values; at most %2.</source>
        <translation>%1: JSONの値が多すぎます（%2個まで）。</translation>
    </message>
    <message>
        <source>%1: too many entries; at most %2.</source>
        <translation>%1: 項目が多すぎます（%2件まで）。</translation>
    </message>
    <message>
        <source>%1: nothing is written here.</source>
        <translation>%1: 何も書かれていません。</translation>
    </message>
    <message>
        <source>%1: the name is longer than %2 characters.</source>
        <translation>%1: 名前が%2文字を超えています。</translation>
    </message>
    <message>
        <source>%1: the text is longer than %2 characters.</source>
        <translation>%1: 本文が%2文字を超えています。</translation>
    </message>
    <message>
        <source>Further public holidays</source>
        <translation>追加の祝日</translation>
    </message>
    <message>
        <source>Page of a talk room</source>
        <translation>トークルームのページ</translation>
    </message>
    <message>
        <source>Page to rate a client</source>
        <translation>お客様を評価するページ</translation>
    </message>
    <message>
        <source>This value is outside of what is possible: %1.</source>
        <translation>入れられる範囲は%1です。</translation>
    </message>
    <message>
        <source>It cannot be put off beyond %1: there a deadline ends for good.</source>
        <translation>%1より後にはできません。取り返しのつかない期限があります。</translation>
    </message>
    <message>
        <source>A service with talk rooms cannot be removed. It can be switched off instead.</source>
        <translation>トークルームのあるサービスは削除できません。代わりに「受付を止める」をお使いください。</translation>
    </message>
    <message>
        <source>A client with messages, a draft or a talk room cannot be removed.</source>
        <translation>メッセージ・下書き・トークルームのあるお客様は削除できません。</translation>
    </message>
    <message>
        <source>What you entered for a talk room is not saved yet.</source>
        <translation>トークルームに入れた内容が、まだ保存されていません。</translation>
    </message>
    <message>
        <source>A service is not saved yet.</source>
        <translation>サービスがまだ保存されていません。</translation>
    </message>
    <message>
        <source>The name holds several lines, and a name is one line: leave only the name.</source>
        <translation>名前が複数行になっています。名前は1行です。名前だけを残してください。</translation>
    </message>
    <message>
        <source>The ID on the site holds several lines, and it is one line: leave only the ID.</source>
        <translation>サイト上のIDが複数行になっています。IDは1行です。IDだけを残してください。</translation>
    </message>
    <message>
        <source>Enter %1 to %2 days.</source>
        <translation>%1〜%2日で入力してください。</translation>
    </message>
    <message>
        <source>Enter %1 to %2 months.</source>
        <translation>%1〜%2か月で入力してください。</translation>
    </message>
    <message>
        <source>Enter %1 to %2 rounds.</source>
        <translation>%1〜%2回で入力してください。</translation>
    </message>
    <message>
        <source>Enter an hour of %1 to %2.</source>
        <translation>%1〜%2時で入力してください。</translation>
    </message>
    <message>
        <source>Enter %1 to %2 yen.</source>
        <translation>%1〜%2円で入力してください。</translation>
    </message>
    <message>
        <source>This is no number of a page. Enter its digits, or paste the address of the page.</source>
        <translation>ページの番号ではありません。番号を数字で入力するか、ページのURLを貼り付けてください。</translation>
    </message>
    <message>
        <source>%1: a message or draft of this room is with another client (%2). Let the file move it too.</source>
        <translation>%1：このトークルームのメッセージまたは下書きが、別のお客様（%2）のもとに残ります。ファイルの中でメッセージと下書きのお客様も合わせて変えてください。</translation>
    </message>
</context>
</TS>
