<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>免费版</translation>
    </message>
    <message>
        <source>community plus</source>
        <translation>社区增强版</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>专业版</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业版</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>已停用：%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>移除账户(&amp;M)</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>令牌已复制。</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>它将在剪贴板中保留 %Ln 秒。获得它的人可以执行您能执行的所有操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>从剪贴板中移除令牌</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>将从密钥环中取出其令牌，并丢弃为其保留的未保存更改。账户本身保持不变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>无连接 · %1 的个人资料</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>您看到的是当时读取的个人资料。</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>此计算机上的模拟 Studio；不会有任何内容外传</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>“视图”&gt;“测试…”可模拟故障、其他个人资料和另一个编辑器。</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <comment>what the simulator plays</comment>
        <translation>演示：%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, what the simulator there plays</comment>
        <translation>%1：%2</translation>
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
        <translation>%1 的未保存更改已保留，打开该账户时会重新出现。</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>请重新登录以补全您的账户。</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>它位于另一个账户的文件夹中</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>它没有说明属于哪个账户</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>内容类型：%1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>要求的登录：%1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>重定向到：%1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>不是 JSON:%1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>在此计算机之外仅使用 https://。</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>在时限内没有完整的应答。</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>应答超过 %1 MiB。</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>未固定</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>固定的请求在其他请求被清空、筛选掉或过多时仍会保留</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>应答开始前的毫秒数</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>应答完成前的毫秒数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>选择一个请求以查看。</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>结果：%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>开始于 %1 UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>%1 毫秒后发送</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>%1 毫秒后开始应答</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>%1 毫秒后结束</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>Profile Editor %1，Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>发出的请求：%1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>应答：</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>从中读取的内容：</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>请求日志中已没有此调用。</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>保存前读取</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>保存后读取</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>监测</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>测试设置</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>网关要求登录</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>要求证书</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>没有用户</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>稍后再试</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(%1 的非文本内容)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1，未保留)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(%1 的开头部分)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>其密钥只有 %1 位，太短</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>其证书使用可被伪造的 %1 签名</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>系统未给出原因</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>证书所有者：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>通过 %1 项，未通过 %2 项，未执行 %3 项。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>通过(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>未通过(&amp;F)</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>检查清单 — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>无法启动第二个编辑器。请复制该命令并在 shell 中执行。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>将所有结果导出为 Markdown 表格</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>使用此命令启动第二个编辑器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>导出检查清单</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1，运行于 %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>搜索 %Ln 个选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>已更改，尚未保存。%1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>已更改，尚未保存。%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>没有可用选项</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>清除文本</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>文件 %1 不存在。请先使用 Edge Impulse CLI 登录，或在此登录。</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>无法读取 %1：它不是文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>文件 %1 太大，不可能是 Edge Impulse CLI 的配置。</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>文件 %1 不是 JSON 对象，因此不是 Edge Impulse CLI 的文件。</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>文件 %1 中没有令牌。请先使用 Edge Impulse CLI 登录，或在此登录。</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>无法使用 %1 中的令牌：它不是文本。</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>无法使用 %1 中的令牌。%2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>无法使用 %1 中的主机。%2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>服务器上也有更改</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>服务器上的值与您更改时的值不同，而且您之前的更新可能仍会到达。没有再发送任何内容：请为每个字段做出选择。</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>其他人更改了您更改的内容。未发送任何内容：请为每个字段做出选择。</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>继续(&amp;T)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>保留我的：%1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>采用对方的：%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>它与此计算机没有共同的 TLS 版本，此计算机接受 1.2 及更高版本</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>已连接到 %1，其应答与 Studio 一致。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>%1 有应答，但与 Studio 不一致。%2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>无法连接到 %1。%2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>它位于此计算机上，不使用代理。</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>系统没有为它指定代理。</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>途中没有代理。</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>途中有 SOCKS 代理 %1。</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>途中有代理 %1。</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>它由环境变量 %1 指定。</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>未向其提供登录信息。</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>向其提供“%1”的登录信息。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>连接使用 %1 加密；证书属于 %2，由 %3 颁发，有效期至 %4。</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>%1 的令牌仍在密钥环中：无法取出。%2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>无法确定 %1 的令牌是否仍在密钥环中。%2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>令牌仅在此会话中保留</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>令牌仅用于此会话：此桌面没有密钥环</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>令牌仅用于此会话：密钥环已锁定</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>令牌仅用于此会话：密钥环拒绝访问</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>令牌仅用于此会话：密钥环没有应答</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>令牌仅用于此会话：密钥环报告错误</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>正在等待密钥环的密码窗口</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>令牌保存在密钥环中</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>令牌仅用于此会话：启动时提供</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>令牌仅用于此会话：没有个人资料说明它属于谁</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 待它能够保存令牌时，请重新登录。</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>已登录 · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>登录有效期至 %1</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>登录有效期至 %1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>它自行结束了。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>其输出：%1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>它没有说明自己的地址。</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>无法启动模拟器。%1</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>复制为 cURL(&amp;U)</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>用于 bash 的一行命令；令牌为 $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>在“请求”中显示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>您的未保存更改在程序崩溃时可能丢失：%1 您可以继续并保存。</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>它属于另一个账户</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>它不是草稿</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>未使用未保存更改的草稿：%1 您现在的更改也不会保留在那里：请在退出前保存。</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>未使用未保存更改的草稿：%1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>可观察到：%1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>%1 指定了 %2 类型的代理，而编辑器接受 http、socks5 和 socks5h</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 不是代理地址</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>Studio 拒绝登录：</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>Studio 拒绝显示个人资料：</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>Studio 拒绝更改：</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>登录未成功；您输入的内容仍在这里。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>登录未成功；您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>不会显示其中任何内容，也不会发送任何内容。请检查用户编号和服务器地址；“重新加载”会再次尝试。</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>未读取个人资料。“重新加载”会再次尝试。</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>未读取个人资料。请稍后重新加载。</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>未读取个人资料。问题解决后请重新加载。</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>不确定更改是否已保存。您的更改保留在这里；再次保存时会先查看它们是否已到达。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>未保存任何内容；您的更改仍在这里。“保存”会再次尝试。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>未保存任何内容；您的更改仍在这里。请稍后再次保存。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>未保存任何内容；您的更改仍在这里。按现状会再次被拒绝：请缩短它们。</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>未保存任何内容；您的更改仍在这里。问题解决后请再次保存。</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>目前尚未到达，之后仍可能到达。您的更改保留在这里；再次保存时会先查看它们是否已到达。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>代理未放行连接。它可能不接受用户名或密码。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>代理不接受用户名或密码。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时应答。</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>您在服务器应答前取消了。</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>服务器要求等待 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>Studio 前端要求单独登录 (HTTP %1)：“%2”。</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>未找到服务器 %1，或未找到代理 %2。请检查这两个名称和您的网络。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>未找到代理 %1。请检查其名称和您的网络。</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>服务器在安全连接开始时中断了它。它可能要求您的证书。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>无理由拒绝</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>服务器说：</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>“%1” %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>无法理解服务器的应答。请检查它是否为 Studio。</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>服务器以重定向应答 (HTTP %1)。为保护您的令牌，不会跟随重定向。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>服务器或其前端不接受该请求 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>Studio 前端禁止该请求 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>地址或令牌对服务器来说太长 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>服务器要求您的证书 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>服务器没有给出正确的应答 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>Studio 前端无法连接到 Studio (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>Studio 前端没有及时得到应答 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>Studio 前端要求单独登录 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>Studio 前端要求先付款 (HTTP %1)。</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>此地址没有内容，或被 Studio 前端隐藏 (HTTP %1)。请检查服务器地址。</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>途中的代理要求登录 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>服务器不再等待该请求 (HTTP %1)。</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>此地址已没有内容 (HTTP %1)。请检查服务器地址。</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>发送的内容超出服务器或其前端的限制 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>服务器尚不接受该请求 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>服务器收到的请求过多 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>服务器出错 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>Studio 前端没有得到正确的应答 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>服务器暂时不可用 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>服务器空间不足 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>网络要求您先登录 (HTTP %1)。请在浏览器中打开任意页面。</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>服务器负载过高 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>服务器在应答前关闭了连接。</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>无法连接到服务器 (%1)。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>未找到服务器。请检查其名称和您的网络。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时应答。</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>在服务器应答前放弃了连接。</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>无法信任与服务器的安全连接：%1。</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>此计算机的网络已断开。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>此计算机没有网络。</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>系统目前不允许该连接。</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>代理拒绝了连接。请检查其地址以及它是否在运行。</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>代理在应答前关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>未找到代理。请检查其名称和您的网络。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>代理没有及时应答。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>代理未放行连接。</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>无理由拒绝</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>无法使用环境指定的代理，因此未发送任何内容：%1。</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>服务器要求您的证书。</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>连接在服务器应答前结束。</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>服务器返回的是另一个用户的个人资料，而不是所请求的。</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>个人资料没有用户编号，因此无法确定更改的目标。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>服务器的应答超过 16 MiB，已被截断。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>还原%1</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>超过 %1 个字符，对此编辑器来说太多：除非您输入新文本，否则将保留。</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>服务器上已改为 %1；在您选择之前保留您的值</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>服务器上已改为 %1；离开字段后显示</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>原为过长而无法显示的文本</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>已恢复，尚未保存 · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>原为 %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>已开启：%1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>已开启：%1 · 已关闭：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>看起来相同，但 Unicode 写法不同</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>看起来相同，但空格类型不同</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>看起来相同，但连字符类型不同</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>看起来相同，但使用了其他相似字符</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>看起来相同，但未显示的部分不同</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>全部还原(&amp;R)</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>查看(&amp;W)…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>查看更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln 项未保存的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>正在检查保存的内容…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>正在保存 %Ln 项更改…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>登录界面出现后您输入的内容位于字段“%1”中，可被看到。在您同意之前，不会在此计算机上保留。</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>服务器和账户</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>它会过大而无法再次读取</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>无法读取 %1：%2。它保持原样，在可以读取之前不会在那里保留任何内容。</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>它是指向别处的链接</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>它不包含 JSON 对象</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>%1 由较新版本的编辑器写入。它保持原样，此版本不会在那里保留任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>无法读取 %1：%2。已将其另存为 %3。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>语言 (Language)(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>更改保存后，编辑器将立即退出。</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>更改保存后，窗口将立即关闭。</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>退出前是否保存更改？</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>关闭窗口前是否保存更改？</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>退出将丢弃未保存的更改。</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>关闭窗口将丢弃未保存的更改。</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>已更改且未保存：%1。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>更改仍在保存中。</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>现在退出将无法得知服务器是否已接受更改。</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>现在关闭将无法得知服务器是否已接受更改。</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>不等待并退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>不等待并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>其他账户的未保存更改无法写入磁盘：关闭编辑器后将丢失。</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>留下(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>查看更改(&amp;W)…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>全部还原(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>请求(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>检查清单(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>关于 Profile Editor(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>撤销上次保存(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>恢复已丢弃的更改(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>关于 Profile Editor</translation>
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
        <translation>编辑 Edge Impulse 账户的个人资料，并只发送更改的内容。

许可证：Apache License 2.0
Qt %1:GNU Lesser General Public License 3，动态链接
QtKeychain:Modified BSD License
时区标识：tz database，公有领域
时区和国家/地区名称：Unicode CLDR,Unicode License 3
地点：GeoNames,Creative Commons Attribution 4.0
机场：airport-data-js,Creative Commons Attribution 4.0
缩写：@vvo/tzdb,MIT License
海岸线：Natural Earth，公有领域；world-atlas,ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>现在可以重试</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2 后重试</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>%1:%2:%3 后重试</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>按系统设置连接(&amp;S)</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>不使用代理连接(&amp;W)</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>通过此代理连接(&amp;P)：</translation>
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
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>名称或地址(&amp;N)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>端口(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>用户名(如果需要登录)(&amp;U)</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>密码(&amp;A)</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>额外信任的证书颁发机构(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>PEM 或 DER 格式的文件；无</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>您的证书(用于要求证书的服务器)(&amp;Y)</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>浏览(&amp;O)…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>浏览以选择您的证书</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>包含密钥的 PEM 或 PKCS#12 格式文件；无</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>该文件的密码(如果有)(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>您的证书</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>含密钥的证书 (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>您可能选择过的代理和证书颁发机构已无法得知。</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 在您选择如何继续之前不会发送任何内容；未保存的更改已保留。</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>网络设置(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>不使用并继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>正在询问 %1…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>请输入代理名称，或选择其他连接方式。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>请输入代理端口，即 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>“%1”不是代理名称。请只输入其名称或地址，不带“http://”和端口。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 不是文件。请选择包含 PEM 或 DER 格式证书的文件。</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>无法读取证书文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>文件 %1 中没有证书。请选择 PEM 或 DER 格式的文件。</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>其中没有网络设置</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>其文件在之前启动时因无法读取而被另存。</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>无法读取代理密码。%1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>旧的代理密码仍在密钥环中：无法取出。%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>代理密码仅在此会话中保留。%1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>您的证书密码仅在此会话中保留。%1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 您看到的是 %2 的个人资料。您的更改将保留在此计算机上，直到可以保存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他账户</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>服务器恢复应答。</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>服务器恢复应答。您的 %Ln 项更改尚未保存：请查看并保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>其中没有账户列表</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>请重新登录以重新添加您的账户。</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>无法将账户 %1 移动到 %2，因此菜单中缺少该账户。下次启动时会再次尝试。</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>无法将 %1 移动到 %2：%3。其中的内容不会被使用；下次启动时会再次尝试。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>使用此计算机上的模拟 Studio 试用编辑器。</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>与 --demo 一起使用：从一开始出现的故障，可为一个场景，或以逗号分隔的两个场景；参见 --list-scenarios。</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>与 --demo 一起使用：起始的个人资料；参见 --list-profiles。</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>与 --demo 一起使用：模拟 Studio 监听的端口；0 表示使用空闲端口。</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>列出 --scenario 接受的值，然后退出。</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>列出 --profile 接受的值，然后退出。</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>要使用的 Studio:主机名或 https:// 地址(默认：EI_HOST 或 edgeimpulse.com)。</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>要编辑的用户编号(默认：您自己)。</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>从 FILE 读取 JWT 令牌；- 为标准输入(默认：EI_JWT_TOKEN)。</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>在 first-paint 或 loaded 后退出；用于测试和测量。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>选项 --%1 未知；--help 列出所有选项。</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>某个选项未知；--help 列出所有选项。</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>参数 %1 不属于任何选项；--help 列出所有选项。令牌绝不能作为参数，因为此计算机上的每个程序都能读取参数：请使用 --token-file 或 EI_JWT_TOKEN。</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>--demo 自带服务器、用户和令牌；不能与 --host、--user、--token-file 一起使用。</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>--scenario、--profile 和 --port 与模拟 Studio 有关；只能与 --demo 一起使用。</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>--scenario 接受 --list-scenarios 列出的名称，例如 refuse。</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>--profile 接受 --list-profiles 列出的名称，例如 suspended。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 接受 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>--user 接受用户编号，例如 42。</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>无法使用该令牌：%1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>--exit-after 接受 first-paint 或 loaded。</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>编辑您的 Edge Impulse 个人资料。</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>在下次保存的读取和更新之间</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>在服务器上更改</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>由另一个编辑器更改</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>已开启的项，以逗号分隔；无</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 已在另一个窗口中打开，该窗口将显示在最前面。</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 已在另一个窗口中打开，但该窗口没有应答。</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 自 %3 起已在计算机 %2 上打开。</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>如果那里仍有编辑器在运行，请先关闭它：两者之中，最后保留更改的一方生效。如果已没有，请在此打开该账户：不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>仍在此打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 “重新加载”会再次询问。</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>此账户</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 不是文件。请选择包含您证书的 PEM 或 PKCS#12 格式文件。</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>无法读取您的证书文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>文件 %1 中没有证书。请选择 PEM 或 PKCS#12 格式的文件。</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>无法从 %1 读取您的证书密钥：密码与文件不符，或其中没有密钥。</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>首个受影响的调用</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>受影响的调用数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>应答延迟</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>起始调用</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>断开网络</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>个人资料、场景和时钟恢复到起始状态</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>模拟 Studio 正在模拟的内容</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>可观察到：%1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>最近打开的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>最近加入的在前</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>最早加入的在前</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>名称，A 到 Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>名称，Z 到 A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>职位(&amp;J)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>项目排序</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>项目排序(&amp;P)</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>您在 Studio 中的项目列表的顺序</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验功能</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>实验功能(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>已在服务器上更改</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>请求的是用户 %1，返回的是用户 %2。</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>请求的是用户 %1，返回的个人资料没有编号。</translation>
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
        <translation>另存为 HTML(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>另存为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>报告包含的内容</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>窗口截图</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>发生了什么？您期望的是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>发生了什么？您期望的是什么？</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>预览(不含截图)(&amp;P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>令牌、密码和验证码已隐去。姓名、电子邮件地址和您更改的内容包含在内：转交他人之前请仔细查看。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>无法写入报告：%1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>%1 代理 %2，不带登录信息</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>%1 代理 %2，带登录信息</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>按环境变量 %1 的设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <translation>%1，构建时为 %2</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>Qt 平台</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>Qt 样式</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>显示较早时间的个人资料</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>额外信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>自己的证书</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>保留长内容</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1，以深色显示</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1，以浅色显示</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2，缩放 %3%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>复制为 cURL(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>导出为 HAR(&amp;E)…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>请求 — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>筛选：路径、方法、状态、结果</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>在其他请求被清空、筛选掉或过多时，保留所选的请求</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>用于 bash 的一行命令；令牌为 $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>所选的调用，或筛选显示的全部调用</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>保留长内容(&amp;K)</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>从现在起，每个最多保留 4 MiB，而不是 64 KiB</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;N)</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>无法再固定更多请求。请先取消固定另一个请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>导出为 HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 归档 (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1：已开启 %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1：已关闭 %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 原为 %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 现为 %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>原为</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>现为</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>发送时在“请求”中显示(&amp;R)</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… 及另外 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求内容</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>已还原：</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>之前发送的 %1 更新可能仍会到达；正在查找。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>恢复已还原的更改</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1：服务器忽略了更改，值仍为 %2。</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1：已保存为 %2；服务器移除了末尾的空格。</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1：已保存为 %2；服务器移除了两端的空白。</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1：已保存为 %2 (%3)。</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1：未按发送内容保存；服务器 %2。</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1：已保存为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>服务器接受了更改，但无法再次读取个人资料以显示：请重新加载。</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>%1 的之前更新延迟到达，取代了其后保存的内容。该内容又成为未保存的更改：请再保存一次。</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>期间在服务器上更改并已采用：%1。</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 之前发送的 %2 更新可能仍会到达；正在查找。</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>已保存：</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>仅部分保存：</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>%1 已到达，%2 目前尚未到达，之后仍可能到达。</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>%1 已到达，%2 未到达，可以再次保存。</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>已从 %1 恢复，尚未保存：%2。</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>已从 %1 恢复：%2。%3 的上次更新是否到达尚不清楚；正在查找。</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>zh_CN</translation>
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
        <translation>请输入服务器，例如 edgeimpulse.com。</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>“%1”不是服务器名称。请输入 edgeimpulse.com 之类的名称，或以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>“%1”不是有效地址。请输入 edgeimpulse.com 之类的名称，或以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>只能使用 https:// 地址，不能使用 %1://。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>地址中不能包含用户名或密码。请去掉“@”之前的部分再输入。</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>地址必须以路径结尾。请去掉“?”或“#”之后的部分再输入。</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>http:// 会将您的令牌不加保护地发送到 %1。请输入其 https:// 地址。</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>未执行</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>最早的 %Ln 条记录已不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>已省略较早的 %Ln 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>重现方法</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>操作与消息</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>窗口截图</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>编辑器窗口</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>Profile Editor 报告，%1</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>已应用网络设置</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1：开</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1：关</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 (在“%2”中)</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>已打开窗口：%1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>已关闭窗口：%1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>账户：%1，尝试：%2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>模拟器：场景 %1，个人资料 %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>服务器接受了登录，但其应答中没有令牌。</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>使用令牌</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>密码和令牌都已填写，因此未发送任何内容。请选择用哪一个登录；另一个将被清空。</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>去掉换行并登录</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>请输入您的电子邮件地址或用户名，或令牌。</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>电子邮件地址中没有空格。请只输入一个地址，不带周围的文本。</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>请输入您的密码，或令牌。</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>密码中有一个换行符，它随粘贴内容而来且不可见。未发送任何内容。请去掉它登录，或重新粘贴密码。</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>身份验证器应用的验证码只有数字。请只输入验证码，不带周围的文本。</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>请输入身份验证器应用中的验证码。</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>服务器(&amp;R)</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>电子邮件或用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>密码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>验证码(&amp;A)</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>或者不使用密码，例如通过 Google、GitHub 或单点登录：</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>您的 JWT 令牌，按原样使用</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>登录到 %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>从 Edge Impulse CLI 导入(&amp;I)</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>其他方式(&amp;Y)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>登录(&amp;G)</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>登录 Edge Impulse Studio</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>服务器不接受此验证码。请输入应用现在显示的验证码。</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>此账户需要身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>此账户通过浏览器登录，浏览器正在打开 %1。登录后，请复制令牌并粘贴到此处：在浏览器的开发者工具中，它是 Cookie“jwt”的值。</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>此账户通过浏览器登录，但此处无法启动浏览器。请自行在浏览器中打开 %1；完整地址在“详细信息”中。登录后，请复制令牌并粘贴到此处：在浏览器的开发者工具中，它是 Cookie“jwt”的值。</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>完成此登录后，将登录 %1。</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>完成此登录后，将登录 %1:%2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>密钥环中已没有 %1 的令牌。请重新登录。</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>您没有等待存有 %1 令牌的密钥环。请登录，或重新启动编辑器以再次询问密钥环。</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>已退出登录。您的 %Ln 项未保存的更改已保留，打开此账户时会重新出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>您的登录已失效。请重新登录以继续；您的更改已保留，在您保存之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>服务器说：“%1”。请重新登录以继续；您的更改已保留，在您保存之前不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>转到 https 端口</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>从 https 返回</translation>
    </message>
</context>
<context>
    <name>TestingWindow</name>
    <message>
        <source>Testing — Profile Editor</source>
        <translation>测试 — Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>个人资料(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>服务器(&amp;E)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>搜索场景</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>将我选择的下一个与当前的同时模拟</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>搜索个人资料</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>所有个人资料都从您选择的那个重新开始，并加载它。</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>10 秒后</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>31 天后</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>另一个编辑器</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>在服务器上更改打开的个人资料，不做检查：编辑器在下次读取时得知。</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>模拟器的时钟</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>Retry-After 的等待和令牌会在那时结束：令牌有效期为 30 天，除非个人资料为 token-ends-soon。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>%Ln 个字符的开头部分，太多而无法编辑。除非您更改所见内容，否则全部保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>不在任何时区表中；将保持原样</translation>
    </message>
</context>
<context>
    <name>TimeZoneModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row</comment>
        <extracomment>A row of the list, read aloud: %1 place, UTC offset and time, %2 id and next change of the clock</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>清除时区</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>当前值；不在任何时区表中，将保持原样</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>当前值，是 %1 的旧名称</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>选择时区</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>搜索时区</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>城市、国家/地区、时区或 UTC 时差</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>目前没有时区处于“%1”。</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>没有名为“%1”的城市、国家/地区或时区。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results</comment>
        <extracomment>Read aloud: %1 is the number of results, %2 the row that Enter would take</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TimeZoneText</name>
    <message>
        <source>%1, %2</source>
        <comment>city and country</comment>
        <extracomment>%1 is a city, %2 its country</extracomment>
        <translation>%1，%2</translation>
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
        <translation>%1，%2，%3</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place, %2 the id of its time zone: &quot;Kolkata, India (Asia/Calcutta)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no change of the clock since %1</source>
        <translation>自 %1 起时钟没有调整</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>时钟不调整</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>名称来自 tz database %1，最新规则来自 %2；此计算机的版本未知</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>此计算机的规则：tz database %1 · 名称：%2，最新规则来自 %3</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>此计算机的规则来自 %1；此时区之后有更改</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>夏令时于 %1 开始</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>夏令时于 %1 结束</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>时钟于 %1 拨快</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>时钟于 %1 拨慢</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>在 %1 之前时钟不调整</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>这是项目的 API 密钥。更改个人资料只能使用 JWT 令牌：请用电子邮件和密码登录，或导入 Edge Impulse CLI 的文件。</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>这是 Cookie。更改个人资料只能使用 JWT 令牌：请只粘贴“jwt=”与下一个分号之间的内容，或用电子邮件和密码登录。</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>这是 OAuth bearer 令牌。更改个人资料只能使用 JWT 令牌：请用电子邮件和密码登录，或导入 Edge Impulse CLI 的文件。</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>请输入令牌。</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>对令牌来说太长。请只复制令牌，不带周围的文本。</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>令牌中没有空格、换行符或特殊字符。请重新完整地只复制令牌。</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>令牌在 %Ln 秒内没有到达：--token-file 所指的位置没有写入内容，或没有写完。请在准备好后重新启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>无法读取 --token-file 所指的内容：%1。它接受包含令牌的文件名，而绝不是令牌本身。</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>--token-file 所指的内容太大，不可能是令牌。</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>--token-file 所指的内容为空。请写入令牌，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>此桌面没有密钥环。请启动一个：GNOME Keyring、KWallet，或启用了 Secret Service 的 KeePassXC。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>密钥环已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>密钥环未解锁：其密码窗口被取消或无法显示。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>密钥环拒绝访问。请在密钥环设置中允许此程序。</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>密钥环没有应答。请查看它是否在某处要求密码，或重新启动它。</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>密钥环报告：%1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>重现方法</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>该命令以执行者自己的账户打开同一服务器。</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>模拟 Studio 当时使用个人资料“%2”模拟“%1”。该命令会以演示账户按此状态启动。另一个编辑器在其中所做的更改以及拨快的时钟不包含在内。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>模拟器的行为</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>可观察到的现象</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>更改仍在保存中。请在其结束后再试。</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问密钥环…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>正在等待密钥环的密码窗口…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>正在加载个人资料…</translation>
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
        <translation>窗口未能在一分钟内就绪。</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>未加载个人资料：请先登录，或使用 --token-file 或 EI_JWT_TOKEN 提供令牌。</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>正在启动模拟器…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>正在加载个人资料…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>无法启动模拟器。</translation>
    </message>
</context>
</TS>
