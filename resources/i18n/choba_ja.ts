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
    <name>choba::messages::PageOpener</name>
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
    <name>choba::widgets::TextSurface</name>
    <message>
        <source>Text of the message</source>
        <translation>文章</translation>
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
        <source>A command is missing: count, check, split, backup, restore, verify or demo.</source>
        <translation>命令がありません。count、check、split、backup、restore、verify、demo のいずれかを書いてください。</translation>
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
        <source>Everywhere:
  --db FILE        the data file (default: the one the window uses)
  --rules FILE     your own rule pack, over the shipped one or in its place
  --lang ja|en     language of the messages (default: ja)
  --json           one JSON object instead of lines
  --help           this text; also after a command
  --version        the version
</source>
        <translation>共通:
  --db FILE        データファイル（省くと、画面で使うファイル）
  --rules FILE     ご自身の決まり。出荷時の決まりに重ねるか、置き換えます
  --lang ja|en     表示する言語（省くと ja）
  --json           行の代わりに JSON で出します
  --help           この説明。命令の後ろにも書けます
  --version        版の番号
</translation>
    </message>
    <message>
        <source>With texts:
  --channel NAME   where the text goes (dm, room, estimate, rating, listing, mail, shop …)

FILE is a text in UTF-8; “-” is the standard input. Your own words and rules are looked at when --db names a data file.
Exit code: 0 fine, 1 findings or too long, 2 wrong use, 3 unreadable or refused input.
</source>
        <translation>文章の命令で:
  --channel NAME   文章の送り先（dm、room、estimate、rating、listing、mail、shop など）

FILE は UTF-8 の文章です。「-」は標準入力です。ご自身の語と決まりは、--db でデータファイルを指定したときに使います。
終了コード: 0 問題なし、1 指摘あり・上限超え、2 使い方の誤り、3 読めない・受け付けられない入力。
</translation>
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
        <source>Usage: choba-cli COMMAND [OPTION]... [FILE]

Looks at messages before they are sent, and after the data file. Nothing leaves this computer.

  count     how long a text is
  check     what the site may refuse
  split     cut into parts that fit
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
  backup    データファイルの控えを取る
  restore   控えから戻す
  verify    データファイルを点検
  demo      見本データを作る
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
</context>
<context>
    <name>marks</name>
    <message>
        <source>%1 from here ─ %2</source>
        <translation>ここから%1 ─ %2</translation>
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
        <source>%1: too many terms; at most %2.</source>
        <translation>%1: 語が多すぎます（%2語まで）。</translation>
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
        <source>A client with messages or a draft cannot be removed.</source>
        <translation>やり取りや下書きのあるお客様は削除できません。</translation>
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
</context>
</TS>
