<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>community plus</source>
        <translation>コミュニティプラス</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>プロフェッショナル</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>エンタープライズ</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>停止中: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>アカウントの登録を解除(&amp;M)</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>トークンをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>クリップボードに %Ln 秒間残ります。これを持つ人は、あなたと同じ操作ができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>トークンをクリップボードから消す</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>%1 の登録を解除しますか?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>トークンはキーチェーンから取り出され、保管されている未保存の変更は破棄されます。アカウント自体はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>解除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続していません</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>接続なし · %1 のプロフィール</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>そのときに読み込んだプロフィールを表示しています。</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>このコンピューター上の模擬 Studio です。外部には何も送信されません</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>[表示] &gt; [テスト…] で、障害や別のプロフィール、別のエディターを再現できます。</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <comment>what the simulator plays</comment>
        <translation>デモ: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, what the simulator there plays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile Editor[*]</source>
        <translation>Profile Editor[*]</translation>
    </message>
    <message>
        <source>%1[*] — Profile Editor</source>
        <comment>name</comment>
        <translation>%1[*] — Profile Editor</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Profile Editor</source>
        <comment>name, host</comment>
        <translation>%1[*] — %2 — Profile Editor</translation>
    </message>
</context>
<context>
    <name>AccountSession</name>
    <message>
        <source>The unsaved changes of %1 are kept, and there again when you open that account.</source>
        <translation>%1 の未保存の変更は保管されています。このアカウントを開くと再び表示されます。</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>アカウントに足りないものを追加するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>別のアカウントのフォルダーにあります</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>どのアカウントのものか書かれていません</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>コンテンツの種類: %1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>要求されたログイン: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>リダイレクト先: %1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>このコンピューターの外では https:// のみを使用します。</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>制限時間内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>応答が %1 MiB を超えました。</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>ピン留めなし</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>ピン留めしたリクエストは、他のリクエストが消去、絞り込み、件数超過で表示されなくなっても残ります</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>応答が始まるまでのミリ秒</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>応答が届くまでのミリ秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>リクエストを 1 つ選択すると表示されます。</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>結果: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>開始: %1 UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>送信まで %1 ミリ秒</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>応答の開始まで %1 ミリ秒</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>終了まで %1 ミリ秒</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>Profile Editor %1、Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>要求: %1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>リクエスト:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>応答:</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>応答から読み取った内容:</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>この呼び出しはリクエストのログに残っていません。</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>load</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>保存前の読み込み</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>保存後の読み込み</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>設定のテスト</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>プロキシがログインを要求</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>プロキシを使用できません</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>ゲートウェイがログインを要求</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>証明書を要求</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼できません</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>別のユーザー</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(テキストではない %1)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1、保管されていません)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(%1 の先頭)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>鍵が %1 ビットで短すぎます</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>証明書の署名に偽造可能な %1 が使われています</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>システムは理由を示していません</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>証明書の対象: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有効期限: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>合格 %1 件、不合格 %2 件、未実施 %3 件。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>未実施: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>合格: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>不合格: %1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>合格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>不合格(&amp;F)</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>チェックリスト — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>2 つ目のエディターを起動できませんでした。コマンドをコピーし、シェルで実行してください。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>すべての結果を Markdown の表として書き出します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>このコマンドで 2 つ目のエディターを起動します</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>チェックリストを書き出し</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 (%2)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>書き出しました。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>%Ln 件の選択肢を検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>変更済み、未保存。%1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>変更済み、未保存。%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>選択肢なし</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>テキストを消去</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>ファイル %1 がありません。先に Edge Impulse CLI でサインインするか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>%1 を読み込めませんでした: ファイルではありません。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>ファイル %1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>ファイル %1 は Edge Impulse CLI の設定としては大きすぎます。</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>ファイル %1 は JSON オブジェクトではないため、Edge Impulse CLI のものではありません。</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>ファイル %1 にトークンがありません。先に Edge Impulse CLI でサインインするか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>%1 のトークンは使用できません: テキストではありません。</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>%1 のトークンは使用できません。%2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>%1 のホストは使用できません。%2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>サーバーでも変更されています</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>サーバーの値は、あなたが変更したときの値と異なります。また、以前の更新が後から届く可能性があります。追加の送信は行っていません。フィールドごとに選択してください。</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>あなたが変更した項目を他の人も変更しました。何も送信していません。フィールドごとに選択してください。</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>続ける(&amp;T)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>自分の値を残す: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の値にする</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>相手の値にする: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>このコンピューターが受け付ける TLS 1.2 以降のバージョンに対応していません</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>%1 に到達しました。Studio として応答しています。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>%1 は応答していますが、Studio としての応答ではありません。%2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>%1 に到達できませんでした。%2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>このコンピューター上にあるため、プロキシは使用しません。</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>システムはこの宛先のプロキシを指定していません。</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>途中にプロキシはありません。</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>SOCKS プロキシ %1 を経由します。</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>プロキシ %1 を経由します。</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>環境変数 %1 で指定されています。</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>ログイン情報は渡していません。</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>「%1」のログイン情報を渡しています。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>接続は %1 で暗号化されています。証明書は %2 のもので、発行者は %3、有効期限は %4 です。</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>%1 のトークンがキーチェーンに残っています。取り出せませんでした。%2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>%1 のトークンがキーチェーンに残っているかどうか確認できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>トークンはこのセッションの間だけ保持されます</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>トークンはこのセッションの間だけ有効です (このデスクトップにはキーチェーンがありません)</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>トークンはこのセッションの間だけ有効です (キーチェーンがロックされています)</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>トークンはこのセッションの間だけ有効です (キーチェーンがアクセスを拒否しました)</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>トークンはこのセッションの間だけ有効です (キーチェーンが応答しませんでした)</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>トークンはこのセッションの間だけ有効です (キーチェーンがエラーを報告しました)</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>キーチェーンのパスワード入力を待っています</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>トークンはキーチェーンに保管されています</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>トークンはこのセッションの間だけ有効です (起動時に渡されました)</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>トークンはこのセッションの間だけ有効です (誰のものか示すプロフィールがありません)</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 キーチェーンがトークンを保管できるようになったら、もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>サインイン済み · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>%1 までサインイン済み</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>%1 までサインイン済み · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>自動的に終了しました。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>出力: %1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>アドレスを示しませんでした。</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>シミュレーターを起動できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>bash 用の行です。トークンは $EI_JWT_TOKEN になります</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>[リクエスト] に表示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>未保存の変更は、異常終了すると失われる可能性があります: %1 作業を続けて保存することはできます。</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>別のアカウントのものです</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>下書きではありません</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>未保存の変更の下書きは使用されません: %1 これからの変更もそこには保管されません。終了する前に保存してください。</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>未保存の変更の下書きは使用されません: %1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>確認内容: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>%1 が指定するプロキシの種類は %2 ですが、このエディターで使えるのは http、socks5、socks5h です</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 はプロキシのアドレスではありません</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>Studio がサインインを拒否しました:</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>Studio がプロフィールの表示を拒否しました:</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>Studio が変更を拒否しました:</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>サインインできませんでした。入力内容は残っています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>サインインできませんでした。入力内容は残っています。</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>その内容は表示されず、何も送信されません。ユーザー番号とサーバーのアドレスを確認してください。[再読み込み] で再試行します。</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>プロフィールを読み込めませんでした。[再読み込み] で再試行します。</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>プロフィールを読み込めませんでした。後で再読み込みしてください。</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>プロフィールを読み込めませんでした。問題が解決したら再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>変更が保存されたかどうか不明です。変更はここに残っています。もう一度保存すると、まず届いたかどうかを確認します。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>何も保存されていません。変更はここに残っています。[保存] で再試行します。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>何も保存されていません。変更はここに残っています。後でもう一度保存してください。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>何も保存されていません。変更はここに残っています。このままでは再び拒否されます。短くしてください。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>何も保存されていません。変更はここに残っています。問題が解決したらもう一度保存してください。</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>まだ届いていませんが、後から届く可能性があります。変更はここに残っています。もう一度保存すると、まず届いたかどうかを確認します。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>プロキシが接続を通しませんでした。ユーザー名またはパスワードが受け付けられていない可能性があります。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>プロキシがユーザー名またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>サーバーが応答する前にキャンセルしました。</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>サーバーが待つように求めています (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>Studio の前段が独自のログインを求めています (HTTP %1): 「%2」。</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>サーバー %1 またはプロキシ %2 が見つかりませんでした。両方の名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>プロキシ %1 が見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>サーバーが安全な接続を開始時に切断しました。クライアント証明書を求めている可能性があります。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>サーバーに到達できませんでした。</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>理由なしに拒否されました</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>サーバーからのメッセージ:</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>「%1」 %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>サーバーの応答を解釈できませんでした。Studio かどうか確認してください。</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>サーバーがリダイレクトで応答しました (HTTP %1)。トークンを守るため、リダイレクトには従いません。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>サーバーまたはその前段がリクエストを受け付けません (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>Studio の前段がリクエストを禁止しています (HTTP %1)。</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>アドレスまたはトークンがサーバーには長すぎます (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>サーバーがクライアント証明書を求めています (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>サーバーが正しく応答しませんでした (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>Studio の前段が Studio に到達できませんでした (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>Studio の前段が時間内に応答を受け取れませんでした (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>Studio の前段が独自のログインを求めています (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>Studio の前段が支払いを求めています (HTTP %1)。</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>このアドレスには何もないか、Studio の前段が隠しています (HTTP %1)。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>途中のプロキシがログインを求めています (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>サーバーがリクエストを待つのをやめました (HTTP %1)。</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>このアドレスにはもう何もありません (HTTP %1)。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>送信した内容が、サーバーまたはその前段の上限を超えています (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>サーバーはまだリクエストを受け付けません (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>サーバーへのリクエストが多すぎます (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>サーバーでエラーが発生しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>Studio の前段が正しい応答を受け取れませんでした (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>サーバーは一時的に利用できません (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>サーバーに空き容量がありません (HTTP %1)。</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>先にネットワークへのサインインが必要です (HTTP %1)。ブラウザーで任意のページを開いてください。</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>サーバーが混み合っています (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>サーバーが応答する前に接続を閉じました。</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>サーバーに到達できませんでした (%1)。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>サーバーが見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>サーバーが応答する前に接続が中断されました。</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>サーバーとの安全な接続を信頼できませんでした: %1。</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>このコンピューターのネットワークが切断されました。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターにはネットワークがありません。</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>システムが現在この接続を許可していません。</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>プロキシが接続を拒否しました。アドレスと、動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>プロキシが応答する前に接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>プロキシが見つかりませんでした。名前とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>プロキシが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>プロキシが接続を通しませんでした。</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>理由なしに拒否されました</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>環境で指定されたプロキシを使用できないため、何も送信していません: %1。</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>サーバーがクライアント証明書を求めています。</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>サーバーが応答する前に接続が終了しました。</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>サーバーが、要求したユーザーとは別のユーザーのプロフィールを返しました。</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>プロフィールにユーザー ID がないため、変更の送り先がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>サーバーの応答が 16 MiB を超えたため、途中で打ち切りました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>%1 文字を超えていて、このエディターには長すぎます。新しいテキストを入力しない限り、そのまま残ります。</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>サーバーで %1 に変更されました。選択するまで、あなたの値が残ります</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>サーバーで %1 に変更されました。フィールドを離れると表示されます</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>元は表示できない長さのテキストでした</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>復元済み、未保存 · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>元の値: %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>元の値: %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>オンにした項目: %1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>オフにした項目: %1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>オンにした項目: %1 · オフにした項目: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>すべてオフ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>見た目は同じですが、Unicode の表記が異なります</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>見た目は同じですが、空白の種類が異なります</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>見た目は同じですが、ハイフンの種類が異なります</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>見た目は同じですが、似た別の文字が使われています</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>見た目は同じですが、表示されていない部分が異なります</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>変更を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>すべて元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>確認(&amp;W)…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更を確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>未保存の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>保存された内容を確認しています…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーを待っています…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln 件の変更を保存しています…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>サインインの表示後に入力した内容が、フィールド「%1」に読める状態で入っています。許可するまで、このコンピューターには保管されません。</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>サーバーとアカウント</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>大きすぎて再び読み込めなくなります</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>%1 を読み込めませんでした: %2。そのまま残し、読み込めるようになるまでそこには何も保管しません。</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>別の場所へのリンクです</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>JSON オブジェクトがありません</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>%1 は新しいバージョンのエディターで書き込まれています。そのまま残し、このバージョンではそこに何も保管しません。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>%1 を読み込めませんでした: %2。%3 として別に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>言語 (Language)(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>変更が保存されしだい、エディターを終了します。</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>変更が保存されしだい、ウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>終了する前に変更を保存しますか?</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>ウィンドウを閉じる前に変更を保存しますか?</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>終了すると、未保存の変更は破棄されます。</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>ウィンドウを閉じると、未保存の変更は破棄されます。</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>変更済みで未保存: %1。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>変更を保存しています。</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>今終了すると、サーバーが受け付けたかどうかを確認できません。</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>今閉じると、サーバーが受け付けたかどうかを確認できません。</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>待たずに終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>待たずに閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>他のアカウントの未保存の変更をディスクに書き込めませんでした。エディターを閉じると失われます。</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>閉じない(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>ネットワーク(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>変更を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>変更を確認(&amp;W)…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>すべて元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>リクエスト(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>テスト(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>チェックリスト(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>Profile Editor について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>変更を呼び戻す(&amp;B)</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>最後の保存を取り消す(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>破棄した変更を呼び戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>Profile Editor について</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Edits the profile of an Edge Impulse account and sends exactly what was changed.

Licence: Apache License 2.0
Qt %1: GNU Lesser General Public License 3, linked dynamically
QtKeychain: Modified BSD License
Time zone ids: tz database, public domain
Names of zones and countries: Unicode CLDR, Unicode License 3
Places: GeoNames, Creative Commons Attribution 4.0
Airports: airport-data-js, Creative Commons Attribution 4.0
Abbreviations: @vvo/tzdb, MIT License
Coastline: Natural Earth, public domain; world-atlas, ISC License

%2</source>
        <translation>Edge Impulse アカウントのプロフィールを編集し、変更した項目だけを送信します。

ライセンス: Apache License 2.0
Qt %1: GNU Lesser General Public License 3、動的リンク
QtKeychain: Modified BSD License
タイムゾーン ID: tz database、パブリックドメイン
ゾーン名と国名: Unicode CLDR、Unicode License 3
地名: GeoNames、Creative Commons Attribution 4.0
空港: airport-data-js、Creative Commons Attribution 4.0
略称: @vvo/tzdb、MIT License
海岸線: Natural Earth、パブリックドメイン; world-atlas、ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行できます</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>%1 秒後に再試行できます</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2 後に再試行できます</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>%1:%2:%3 後に再試行できます</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>システムと同じ方法で接続(&amp;S)</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>プロキシを使わずに接続(&amp;W)</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>次のプロキシを経由して接続(&amp;P):</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>名前またはアドレス(&amp;N)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>ポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>ユーザー名 (ログインが必要な場合)(&amp;U)</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>パスワード(&amp;A)</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>追加で信頼する認証局(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>PEM または DER 形式のファイル。なし</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>自分の証明書 (サーバーが求める場合)(&amp;Y)</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>参照(&amp;O)…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>自分の証明書を参照</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>鍵を含む PEM または PKCS#12 形式のファイル。なし</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>そのファイルのパスワード (ある場合)(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>鍵付きの証明書 (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>テスト(&amp;E)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>選択されていたプロキシと認証局の設定がわからなくなりました。</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 続行方法を選択するまで何も送信しません。未保存の変更は保管されています。</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>ネットワーク設定(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>設定なしで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>%1 に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>プロキシの名前を入力するか、別の接続方法を選択してください。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>プロキシのポートを 1 から 65535 の数字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>「%1」はプロキシの名前ではありません。「http://」とポートを除いた名前またはアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 はファイルではありません。PEM または DER 形式の証明書を含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>証明書ファイル %1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>ファイル %1 に証明書がありません。PEM または DER 形式のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>ネットワーク設定がありません</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>ファイルを読み込めなかったため、以前の起動時に別に保存されました。</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>プロキシのパスワードを読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>プロキシの古いパスワードがキーチェーンに残っています。取り出せませんでした。%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>プロキシのパスワードはこのセッションの間だけ保持されます。%1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>証明書のパスワードはこのセッションの間だけ保持されます。%1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 %2 の時点のプロフィールを表示しています。変更は、保存できるようになるまでこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>サーバーが再び応答しています。</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>サーバーが再び応答しています。%Ln 件の変更はまだ保存されていません。確認して保存してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>アカウントの一覧がありません</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>アカウントを追加し直すには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>アカウント %1 を %2 に移動できなかったため、メニューにありません。次の起動時に再試行します。</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>%1 を %2 に移動できませんでした: %3。その内容は使用されません。次の起動時に再試行します。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>このコンピューター上の模擬 Studio でエディターを試します。</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>--demo と併用: 最初から起こす障害。シナリオを 1 つ、またはコンマ区切りで 2 つ指定。--list-scenarios を参照。</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>--demo と併用: 最初のプロフィール。--list-profiles を参照。</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>--demo と併用: 模擬 Studio が待ち受けるポート。0 は空きポートを使用。</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>--scenario に指定できる値を一覧表示して終了します。</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>--profile に指定できる値を一覧表示して終了します。</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>使用する Studio: ホスト名または https:// アドレス (既定値: EI_HOST または edgeimpulse.com)。</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>編集するユーザーの ID (既定値: 自分自身)。</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>JWT トークンを FILE から読み込みます。- は標準入力 (既定値: EI_JWT_TOKEN)。</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>first-paint または loaded の後に終了します (テストと測定用)。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>オプション --%1 は不明です。--help で一覧を表示します。</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>不明なオプションがあります。--help で一覧を表示します。</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>引数 %1 はどのオプションにも属しません。--help で一覧を表示します。引数はこのコンピューター上のすべてのプログラムから読めるため、トークンを引数にすることはできません。--token-file または EI_JWT_TOKEN を使用してください。</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>--demo は独自のサーバー、ユーザー、トークンを使用するため、--host、--user、--token-file とは併用できません。</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>--scenario、--profile、--port は模擬 Studio に関するもので、--demo と併用する場合にのみ使用できます。</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>--scenario には --list-scenarios が示す名前を指定します (例: refuse)。</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>--profile には --list-profiles が示す名前を指定します (例: suspended)。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には 0 から 65535 の数字を指定します。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>%1 は使用できません: %2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>--user にはユーザー番号を指定します (例: 42)。</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>トークンは使用できません: %1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>--exit-after には first-paint または loaded を指定します。</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>Edge Impulse のプロフィールを編集します。</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>次の保存の読み込みと更新の間に</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>サーバーで変更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>別のエディターによる変更</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>オンの項目をコンマ区切りで。なし</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 は別のウィンドウで開いています。そのウィンドウを前面に表示します。</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 は別のウィンドウで開いていますが、応答がありません。</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 はコンピューター %2 で %3 から開いています。</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>そこでエディターがまだ動作している場合は、先に閉じてください。2 つのうち最後に変更を保管したほうが優先されます。もう動作していない場合は、ここでアカウントを開いてください。何も失われません。</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>それでもここで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 [再読み込み] でもう一度確認します。</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>このアカウント</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 はファイルではありません。PEM または PKCS#12 形式の証明書ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>証明書のファイル %1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>ファイル %1 に証明書がありません。PEM または PKCS#12 形式のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>証明書の鍵を %1 から読み込めませんでした。パスワードがファイルのものと異なるか、鍵が含まれていません。</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>最初に適用される呼び出し</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>適用される呼び出しの数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>応答の遅延</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>開始位置</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>ネットワークを切断</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>遅くする</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>プロフィール、シナリオ、時計を開始時の状態に戻します</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>模擬 Studio が再現している内容</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>確認内容: %1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>最後に開いた順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>最近参加した順</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>参加した順</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>名前、A から Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>名前、Z から A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>役職(&amp;J)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>会社(&amp;C)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>プロジェクトの並び順</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>プロジェクトの並び順(&amp;P)</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>Studio でのプロジェクト一覧の並び順</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験的機能</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>実験的機能(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>サーバーで変更されました</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>ユーザー %1 を要求しましたが、ユーザー %2 が返されました。</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>ユーザー %1 を要求しましたが、ID のないプロフィールが返されました。</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate it to RTL where the language is written from right to left, else to LTR. Qt asks for it too, and mirrors the windows.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>HTML として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Markdown として保存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>レポートに含める内容</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>ウィンドウの画像</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>何が起きましたか? また、何を期待していましたか?(&amp;W)</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>何が起きましたか? また、何を期待していましたか?</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>プレビュー (画像なし)(&amp;P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>トークン、パスワード、コードは伏せられています。名前、メールアドレス、変更した内容は含まれています。ほかの人に渡す前に確認してください。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>レポートを書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>%1 プロキシ %2、ログインなし</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>%1 プロキシ %2、ログインあり</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>環境変数 %1 の設定に従う</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Profile Editor</source>
        <translation>Profile Editor</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>versions</comment>
        <translation>%1 (ビルド時は %2)</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>Qt のプラットフォーム</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>Qt のスタイル</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>以前の時点のプロフィールを表示</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>追加で信頼する認証局</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>長い本文を保管</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1 (ダークで表示)</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1 (ライトで表示)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2、倍率 %3%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>HAR として書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>リクエスト — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>絞り込み: パス、メソッド、ステータス、結果</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>他のリクエストが消去、絞り込み、件数超過で表示されなくなっても、選択したリクエストを残します</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>bash 用の行です。トークンは $EI_JWT_TOKEN になります</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>選択した呼び出し、または絞り込みで表示されているすべて</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>長い本文を保管(&amp;K)</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>これ以降、1 件につき 64 KiB ではなく 4 MiB まで保管します</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;N)</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>これ以上リクエストをピン留めできません。先に別のリクエストのピン留めを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>HAR として書き出し</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>書き出しました。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1: オンにする項目 %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1: オフにする項目 %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 の変更前: %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 の変更後: %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>送信時に [リクエスト] に表示(&amp;R)</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… ほか %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>元に戻しました:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>以前に送信した %1 の更新が、後から届く可能性があります。確認を続けています。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>元に戻した変更を呼び戻す</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1: サーバーは変更を無視し、値は %2 のままです。</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1: %2 として保存されました。サーバーが末尾の空白を削除しました。</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1: %2 として保存されました。サーバーが両端の空白を削除しました。</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1: %2 として保存されました (%3)。</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1: 送信したとおりには保存されませんでした。サーバーの内容: %2。</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1: %3 ではなく %2 として保存されました。</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>サーバーは変更を受け付けましたが、確認のためのプロフィールの読み込みに失敗しました。再読み込みしてください。</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>%1 の以前の更新が遅れて届き、その後に保存した内容が置き換えられました。その内容は再び未保存の変更になっています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>その間にサーバーで変更され、取り込まれた項目: %1。</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 以前に送信した %2 の更新が、後から届く可能性があります。確認を続けています。</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>保存しました:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>一部だけ保存しました:</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>%1 は届きました。%2 はまだ届いていませんが、後から届く可能性があります。</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>%1 は届きました。%2 は届いていません。もう一度保存できます。</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>%1 の内容を復元しました。未保存: %2。</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>%1 の内容を復元しました: %2。%3 の最後の更新が届いたかどうかはまだ不明で、確認を続けています。</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in a sentence, in the letters of QDate::toString: first without the year, then with it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day, %2 a time of that day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter a server, such as edgeimpulse.com.</source>
        <translation>サーバーを入力してください (例: edgeimpulse.com)。</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>「%1」はサーバー名ではありません。edgeimpulse.com のような名前か、https:// で始まる完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>「%1」は有効なアドレスではありません。edgeimpulse.com のような名前か、https:// で始まる完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>使用できるのは https:// アドレスだけです。%1:// は使用できません。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。「@」より前の部分を除いて入力してください。</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>アドレスはパスで終わる必要があります。「?」または「#」より後の部分を除いて入力してください。</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>http:// ではトークンが保護されずに %1 へ送信されます。https:// アドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>最初の %Ln 件の記録は残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>以前のリクエスト %Ln 件は省略されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>再現方法</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>操作とメッセージ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>ウィンドウの画像</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>エディターのウィンドウ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>Profile Editor のレポート (%1)</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>ネットワーク設定を適用しました</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1: オン</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1: オフ</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 (「%2」内)</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>開いたウィンドウ: %1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>閉じたウィンドウ: %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>変更済み: %1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>アカウント: %1、試行: %2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>シミュレーター: シナリオ %1、プロフィール %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>サーバーはサインインを受け付けましたが、応答にトークンがありません。</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>パスワードを使用</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>トークンを使用</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>パスワードとトークンの両方が入力されているため、何も送信していません。どちらでサインインするかを選択してください。もう一方は消去されます。</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>改行なしでサインイン</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>メールアドレスまたはユーザー名、あるいはトークンを入力してください。</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>メールアドレスに空白は使えません。前後の文字を除いて、アドレスを 1 つだけ入力してください。</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>パスワードまたはトークンを入力してください。</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>パスワードに改行が含まれています。貼り付けたときに入ったもので、画面には表示されません。何も送信していません。改行なしでサインインするか、パスワードを貼り付け直してください。</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>認証アプリのコードは数字だけです。前後の文字を除いて、コードだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>認証アプリのコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>サーバー(&amp;R)</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>メールアドレスまたはユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>パスワード(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>認証コード(&amp;A)</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>または、Google、GitHub、シングルサインオンなどパスワードを使わない場合:</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>自分の JWT トークン。そのまま使用されます</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>サインイン先: %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>Edge Impulse CLI から取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>他の方法(&amp;Y)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>サインイン(&amp;G)</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>Edge Impulse Studio にサインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>サーバーがこのコードを受け付けませんでした。アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>このアカウントには認証アプリのコードが必要です。</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>このアカウントはブラウザーでサインインします。ブラウザーで %1 を開きます。サインインしたら、トークンをコピーしてここに貼り付けてください。ブラウザーの開発者ツールでは、Cookie「jwt」の値です。</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>このアカウントはブラウザーでサインインしますが、ここではブラウザーを起動できませんでした。ご自分で %1 を開いてください。完全なアドレスは [詳細] にあります。サインインしたら、トークンをコピーしてここに貼り付けてください。ブラウザーの開発者ツールでは、Cookie「jwt」の値です。</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>このサインインが終わると、%1 へのサインインが表示されます。</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>このサインインが終わると、%1 へのサインインが表示されます: %2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>キーチェーンに %1 のトークンがなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>%1 のトークンがあるキーチェーンの応答を待たずに中止しました。サインインするか、エディターを起動し直してキーチェーンにもう一度問い合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>サインアウトしました。未保存の変更 %Ln 件は保管されています。このアカウントを開くと再び表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>サインインの有効期限が切れました。続けるにはもう一度サインインしてください。変更は保管されており、保存するまで何も送信されません。</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>サーバーからのメッセージ: 「%1」。続けるにはもう一度サインインしてください。変更は保管されており、保存するまで何も送信されません。</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>https ポートに移動</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>https から戻る</translation>
    </message>
</context>
<context>
    <name>TestingWindow</name>
    <message>
        <source>Testing — Profile Editor</source>
        <translation>テスト — Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>プロフィール(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>サーバー(&amp;E)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>シナリオを検索</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>次に選択するシナリオを現在のものと同時に再現</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>プロフィールを検索</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>すべてのプロフィールが、選択したもので最初からやり直され、読み込まれます。</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>10 秒後</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 分後</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>31 日後</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>別のエディター</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>開いているプロフィールをサーバー上で確認なしに変更します。エディターは次の読み込みで気付きます。</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>シミュレーターの時計</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>Retry-After の待ち時間とトークンの期限が切れます。トークンは 30 日間有効です (プロフィール token-ends-soon を除く)。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>%Ln 文字の先頭部分です。長すぎて編集できません。表示部分を変更しない限り、すべて残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>タイムゾーンの表にありません。そのまま残ります</translation>
    </message>
</context>
<context>
    <name>TimeZoneModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row</comment>
        <extracomment>A row of the list, read aloud: %1 place, UTC offset and time, %2 id and next change of the clock</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>タイムゾーンを消去します</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>現在の値。タイムゾーンの表にありませんが、そのまま残ります</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>現在の値。%1 の旧称です</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用したもの</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>タイムゾーンを選択</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>タイムゾーンを検索</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>都市、国、タイムゾーン、UTC との時差</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>現在「%1」のタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>「%1」という都市、国、タイムゾーンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results</comment>
        <extracomment>Read aloud: %1 is the number of results, %2 the row that Enter would take</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimeZoneText</name>
    <message>
        <source>%1, %2</source>
        <comment>city and country</comment>
        <extracomment>%1 is a city, %2 its country</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>offset and time</comment>
        <extracomment>%1 is a UTC offset, %2 the time of day there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a place, %2 its UTC offset, %3 the time of day there</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>id and change</comment>
        <extracomment>%1 is a time zone&apos;s id, %2 says when its clock changes</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and offset</comment>
        <extracomment>%1 is a place with its time zone&apos;s id, %2 the UTC offset</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place, %2 the id of its time zone: &quot;Kolkata, India (Asia/Calcutta)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no change of the clock since %1</source>
        <translation>%1 以降、時刻の切り替えなし</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>時刻の切り替えはありません</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>名前は tz database %1、最新の規則は %2 のものです。このコンピューターのバージョンは不明です</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>このコンピューターの規則: tz database %1 · 名前: %2、最新の規則は %3 のもの</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>このコンピューターの規則は %1 のものです。このゾーンはその後変更されています</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>夏時間は %1 に始まります</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>夏時間は %1 に終わります</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>時計は %1 に進みます</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>時計は %1 に戻ります</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>%1 まで時刻の切り替えなし</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>これはプロジェクトの API キーです。プロフィールの変更に使えるのは JWT トークンだけです。メールアドレスとパスワードでサインインするか、Edge Impulse CLI のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>これは Cookie です。プロフィールの変更に使えるのは JWT トークンだけです。「jwt=」と次のセミコロンの間だけを貼り付けるか、メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>これは OAuth ベアラートークンです。プロフィールの変更に使えるのは JWT トークンだけです。メールアドレスとパスワードでサインインするか、Edge Impulse CLI のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>トークンとしては長すぎます。前後の文字を除いて、トークンだけをコピーしてください。</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>トークンに空白、改行、特殊文字は含まれません。もう一度、トークン全体だけをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>%Ln 秒以内にトークンが届きませんでした。--token-file で指定した先に何も書き込まれていないか、書き込みが終わっていません。準備ができたらもう一度起動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>--token-file で指定したものを読み込めませんでした: %1。トークン自体ではなく、トークンを含むファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>--token-file で指定したものは、トークンとしては大きすぎます。</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>--token-file で指定したものは空です。トークンを書き込んでから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>このデスクトップにはキーチェーンがありません。GNOME キーリング、KWallet、または Secret Service を有効にした KeePassXC を起動してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>キーチェーンがロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>キーチェーンのロックが解除されませんでした。パスワード入力がキャンセルされたか、表示できませんでした。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>キーチェーンがアクセスを拒否しました。キーチェーンの設定でこのプログラムを許可してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>キーチェーンが応答しませんでした。どこかでパスワードを求めていないか確認するか、起動し直してください。</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>キーチェーンの報告: %1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>再現方法</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>このコマンドは、実行する人のアカウントで同じサーバーを開きます。</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>模擬 Studio はプロフィール「%2」で「%1」を再現していました。このコマンドは、デモ用アカウントで同じ状態から開始します。別のエディターがそこで行った変更と、進めた時計は含まれません。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>シミュレーターの動作</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>確認内容</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>変更を保存しています。終わってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>キーチェーンのパスワード入力を待っています…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>プロフィールを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Profile Editor</source>
        <translation>Profile Editor</translation>
    </message>
    <message>
        <source>The window was not ready within a minute.</source>
        <translation>ウィンドウが 1 分以内に準備できませんでした。</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>プロフィールは読み込まれませんでした。先にサインインするか、--token-file または EI_JWT_TOKEN でトークンを渡してください。</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>シミュレーターを起動しています…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>プロフィールを読み込んでいます…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>シミュレーターを起動できませんでした。</translation>
    </message>
</context>
</TS>
