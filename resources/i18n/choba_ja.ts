<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
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
        <source>Choba is already open. Please use that window.</source>
        <translation>Choba はすでに開いています。開いている画面をお使いください。</translation>
    </message>
    <message>
        <source>This cannot be understood: %1</source>
        <translation>分かりませんでした: %1</translation>
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
    <name>choba::messages::MessagesPane</name>
    <message>
        <source>The last draft could not be read.</source>
        <translation>前回の下書きを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file is kept here: %1</source>
        <translation>ファイルはこちらに残してあります: %1</translation>
    </message>
    <message>
        <source>Not pointed out any more from now on: %1</source>
        <translation>次の語を今後指摘しません: %1</translation>
    </message>
    <message>
        <source>Pointed out again: %1</source>
        <translation>次の語をまた指摘します: %1</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Begin a new draft (Ctrl+N). The present one can be brought back.</source>
        <translation>新しい下書きを始めます（Ctrl+N）。今の下書きには戻れます。</translation>
    </message>
    <message>
        <source>Former draft</source>
        <translation>前の下書き</translation>
    </message>
    <message>
        <source>Go back to the draft before this one; the two change places</source>
        <translation>ひとつ前の下書きと入れ替えます</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>The draft could not be saved; it will be tried again. %1</source>
        <translation>下書きを保存できませんでした。自動でもう一度試します。%1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>下書きを保存しました %1</translation>
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
        <source>Your own files are here: %1</source>
        <translation>ご自分のファイルの場所: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>choba::shell::MainWindow</name>
    <message>
        <source>Entries of the rules or word lists that were left out: %1</source>
        <translation>決まりや語の一覧に、読み込めない項目が %1 件ありました。残りは使えます。</translation>
    </message>
    <message>
        <source>%1 – Choba</source>
        <translation>%1 – Choba 帳場</translation>
    </message>
    <message>
        <source>Close once more to leave without saving.</source>
        <translation>このまま終えるときは、もう一度閉じてください。</translation>
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
        <translation>1/3 の番号を付ける</translation>
    </message>
</context>
<context>
    <name>choba::widgets::Composer</name>
    <message>
        <source>A new draft was begun.</source>
        <translation>新しい下書きを始めました。</translation>
    </message>
    <message>
        <source>The former draft is back.</source>
        <translation>前の下書きに戻しました。</translation>
    </message>
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
        <source>The long text was closed.</source>
        <translation>長い文章を閉じました。</translation>
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
</context>
<context>
    <name>choba::widgets::Sending</name>
    <message>
        <source>%1 is marked as sent.</source>
        <translation>%1を送信済みにしました。</translation>
    </message>
    <message>
        <source>All parts are marked as sent.</source>
        <translation>すべて送信済みにしました。</translation>
    </message>
    <message>
        <source>%1 is not marked as sent any more.</source>
        <translation>%1の「送信済み」を取り消しました。</translation>
    </message>
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
        <source>A command is missing: count, check or split.</source>
        <translation>命令がありません。count、check、split のいずれかを指定してください。</translation>
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
        <source>Everywhere:
  --channel NAME   where the text goes (dm, room, estimate, rating, listing, mail, shop …)
  --rules FILE     your own rule pack, over the shipped one or in its place
  --lang ja|en     language of the messages (default: ja)
  --json           one JSON object instead of lines
  --help           this text; also after a command
  --version        the version

FILE is a text in UTF-8; “-” is the standard input.
Exit code: 0 fine, 1 findings or too long, 2 wrong use, 3 unreadable or refused input.
</source>
        <translation>共通のオプション:
  --channel NAME   送り先の種類（dm, room, estimate, rating, listing, mail, shop など）
  --rules FILE     ご自分の決まりのファイル（付属の決まりに重ねるか、置き換えます）
  --lang ja|en     表示の言語（既定は ja）
  --json           行の代わりに JSON を一つ出力します
  --help           この説明（命令のあとにも付けられます）
  --version        バージョン

FILE は UTF-8 の文章です。「-」は標準入力です。
終了コード: 0 問題なし、1 指摘あり・長すぎる、2 使い方の誤り、3 読めない・受け付けられない入力
</translation>
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
        <source>Usage: choba-cli COMMAND [OPTION]... FILE

Looks at messages before they are sent. Nothing leaves this computer.

  count   how long a text is
  check   what the site may refuse
  split   cut into parts that fit
</source>
        <translation>使い方: choba-cli COMMAND [OPTION]... FILE

送る前の文章を確かめます。このコンピューターの外には何も出しません。

  count   文章の長さ
  check   送れない恐れのある箇所
  split   送れる長さに分ける
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
</context>
<context>
    <name>marks</name>
    <message>
        <source>%1 from here ─ %2</source>
        <translation>ここから%1 ─ %2</translation>
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
    <name>wording</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>ご自分の語</translation>
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
</context>
</TS>
