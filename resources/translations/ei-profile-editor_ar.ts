<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%1 على %2</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>community plus</source>
        <translation>مجتمع بلس</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>احترافي</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>مؤسسات</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>نسخ &amp;الرمز</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>&amp;إزالة حساب</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>سيبقى في الحافظة %Ln ثانية. من يحصل عليه يستطيع فعل كل ما تستطيعه أنت.</numerusform>
            <numerusform>سيبقى في الحافظة ثانية واحدة. من يحصل عليه يستطيع فعل كل ما تستطيعه أنت.</numerusform>
            <numerusform>سيبقى في الحافظة ثانيتين. من يحصل عليه يستطيع فعل كل ما تستطيعه أنت.</numerusform>
            <numerusform>سيبقى في الحافظة %Ln ثوانٍ. من يحصل عليه يستطيع فعل كل ما تستطيعه أنت.</numerusform>
            <numerusform>سيبقى في الحافظة %Ln ثانية. من يحصل عليه يستطيع فعل كل ما تستطيعه أنت.</numerusform>
            <numerusform>سيبقى في الحافظة %Ln ثانية. من يحصل عليه يستطيع فعل كل ما تستطيعه أنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاعه</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>إزالة الرمز من الحافظة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>سيُؤخذ رمزه من حلقة المفاتيح، وستُهمل التغييرات غير المحفوظة المخزنة له. أما الحساب نفسه فيبقى كما هو.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقا&amp;ء</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>لا اتصال · الملف الشخصي بتاريخ %1</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>تشاهد الملف الشخصي كما قُرئ في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>استوديو محاكى على هذا الحاسوب؛ لا يغادره شيء</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>عرض &gt; اختبار… يحاكي الأعطال وملفات شخصية أخرى ومحررًا آخر.</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <comment>what the simulator plays</comment>
        <translation>عرض توضيحي: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
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
        <translation>التغييرات غير المحفوظة الخاصة بـ %1 مخزنة، وستجدها عند فتح ذلك الحساب مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>سجّل الدخول مرة أخرى لإضافة ما ينقص حساباتك.</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>إنه في مجلد حساب آخر</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>لا يذكر الحساب الذي يخصه</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>نوع المحتوى: %1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>تسجيل الدخول المطلوب: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>يحيل إلى: %1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>ليس JSON: %1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>لا يُستخدم خارج هذا الحاسوب إلا https://.</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>لم تصل إجابة كاملة ضمن المهلة.</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>كانت الإجابة أطول من %1 ميبيبايت.</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>يبقى الطلب المثبّت عند مسح الطلبات الأخرى أو ترشيحها أو كثرتها</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>المللي ثانية حتى بدء الإجابة</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>المللي ثانية حتى اكتمال الإجابة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>اختر طلبًا واحدًا لعرضه.</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>النتيجة: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>بدأ في %1 بتوقيت UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>أُرسل بعد %1 م.ث</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>بدأت الإجابة بعد %1 م.ث</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>انتهى بعد %1 م.ث</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>‏Profile Editor %1 مع Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>طُلب: %1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>الطلب:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>الإجابة:</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>ما قُرئ منها:</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>لم يعد هذا الاستدعاء في سجل الطلبات.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>قراءة قبل الحفظ</translation>
    </message>
    <message>
        <source>update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>قراءة بعد الحفظ</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>اختبار الإعدادات</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>الوكيل يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>الوكيل غير صالح</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>الواجهة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>يطلب شهادة</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>لا مستخدم</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>حاول لاحقًا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(%1 ليست نصًا)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1، غير محتفظ به)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(بداية %1)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>مفتاحه من %1 بت، وهو قصير جدًا</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>شهادته موقعة بخوارزمية %1 التي يمكن تزويرها</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>لم يذكر النظام سببًا</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>الشهادة لـ: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>أصدرها: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>صالحة حتى: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>لم تُنفَّذ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>نجحت: %1. فشلت: %2. لم تُنفَّذ: %3.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>لم تُنفَّذ</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>لم تُنفَّذ: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>نجحت: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>&amp;نجحت</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>ف&amp;شلت</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>قائمة التحقق — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>تعذر تشغيل محرر ثانٍ. انسخ الأمر وشغّله في طرفية.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>كل النتائج في جدول بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>يشغّل محررًا ثانيًا بهذا الأمر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;الملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>تصدير قائمة التحقق</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>‏Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>‏Qt %1 على %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>تم التصدير.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>لا خيارات للبحث فيها</numerusform>
            <numerusform>ابحث في خيار واحد</numerusform>
            <numerusform>ابحث في خيارين</numerusform>
            <numerusform>ابحث في %Ln خيارات</numerusform>
            <numerusform>ابحث في %Ln خيارًا</numerusform>
            <numerusform>ابحث في %Ln خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>تغيّر ولم يُحفظ بعد. %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>تغيّر ولم يُحفظ بعد. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>لا شيء متاح</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>مسح النص</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>لا يوجد ملف %1. سجّل الدخول عبر Edge Impulse CLI أولًا، أو هنا.</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>تعذرت قراءة %1: ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>تعذرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>الملف %1 أكبر من أن يكون إعدادات Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>الملف %1 ليس كائن JSON، فهو ليس ملف Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>لا يحتوي الملف %1 على رمز. سجّل الدخول عبر Edge Impulse CLI أولًا، أو هنا.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>لا يمكن استخدام الرمز في %1: ليس نصًا.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>لا يمكن استخدام الرمز في %1. %2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>لا يمكن استخدام المضيف في %1. %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>تغيّر على الخادم أيضًا</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>لدى الخادم قيم تختلف عن التي غيّرتها، وقد يصل تحديث سابق لك لاحقًا. لم يُرسل شيء آخر: اختر لكل حقل.</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>غيّر شخص آخر ما غيّرته. لم يُرسل شيء: اختر لكل حقل.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على قيمتي</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>الإبقاء على قيمتي: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>أخذ القيمة الأخرى: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>ليس لديه إصدار TLS مشترك مع هذا الحاسوب الذي يقبل 1.2 والأحدث</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>أمكن الوصول إلى %1، وهو يجيب كما يجيب استوديو.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>يجيب %1، لكن ليس كما يجيب استوديو. %2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>تعذر الوصول إلى %1. %2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>إنه على هذا الحاسوب، ولا يُستخدم وكيل له.</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>لا يحدد النظام وكيلًا له.</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>لا وكيل في الطريق.</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>وكيل SOCKS ‏%1 في الطريق.</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>الوكيل %1 في الطريق.</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>تحدده البيئة، في %1.</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>لا تُقدَّم له بيانات دخول.</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>تُقدَّم له بيانات دخول «%1».</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفر.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>الاتصال مشفر باستخدام %1؛ الشهادة لـ %2، وأصدرها %3، وهي صالحة حتى %4.</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>ما زال رمز %1 في حلقة المفاتيح: تعذر أخذه منها. %2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>تعذر معرفة ما إذا كان رمز %1 ما زال في حلقة المفاتيح. %2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>الرمز محفوظ لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>الرمز لهذه الجلسة فقط: لا توجد حلقة مفاتيح في سطح المكتب هذا</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>الرمز لهذه الجلسة فقط: حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>الرمز لهذه الجلسة فقط: رفضت حلقة المفاتيح الوصول</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>الرمز لهذه الجلسة فقط: لم تُجب حلقة المفاتيح</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>الرمز لهذه الجلسة فقط: أبلغت حلقة المفاتيح عن خطأ</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>بانتظار نافذة كلمة مرور حلقة المفاتيح</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>الرمز محفوظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>الرمز لهذه الجلسة فقط: أُعطي عند التشغيل</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>الرمز لهذه الجلسة فقط: لا يذكر أي ملف شخصي لمن هو</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 سجّل الدخول مرة أخرى عندما تستطيع حفظ الرمز.</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>سُجّل الدخول · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>سُجّل الدخول حتى %1</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>سُجّل الدخول حتى %1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>انتهى من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>قال: %1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>لم يذكر عنوانه.</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>تعذر تشغيل المحاكي. %1</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ &amp;الكل</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>&amp;نسخ كسطر cURL</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>سطر لـ bash؛ والرمز هو $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>عر&amp;ض في الطلبات</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>تغييراتك غير المحفوظة ليست بمأمن من انهيار البرنامج: %1 يمكنك المتابعة والحفظ.</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>إنها تخص حسابًا آخر</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>ليست مسودة</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>لم تُستخدم مسودة التغييرات غير المحفوظة: %1 ولن يُخزَّن فيها ما تغيّره الآن: احفظه قبل الإنهاء.</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>لم تُستخدم مسودة التغييرات غير المحفوظة: %1</translation>
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
        <translation>ما ستراه: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>يحدد %1 وكيلًا من النوع %2، والمحرر يقبل http و socks5 و socks5h</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 ليس عنوان وكيل</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>رفض الاستوديو تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>رفض الاستوديو عرض الملف الشخصي:</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>رفض الاستوديو التغيير:</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>لم يكتمل تسجيل الدخول؛ ما كتبته ما زال هنا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>لم يكتمل تسجيل الدخول؛ ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>لا يُعرض شيء منه ولا يُرسل شيء. تحقق من رقم المستخدم وعنوان الخادم؛ «إعادة التحميل» تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>لم يُقرأ الملف الشخصي. «إعادة التحميل» تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>لم يُقرأ الملف الشخصي. أعد تحميله لاحقًا.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>لم يُقرأ الملف الشخصي. أعد تحميله عند تسوية ذلك.</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>من غير المعروف هل حُفظ التغيير. تغييراتك مخزنة هنا؛ والحفظ مرة أخرى يتحقق أولًا من وصولها.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>لم يُحفظ شيء؛ ما زالت تغييراتك هنا. «حفظ» يحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>لم يُحفظ شيء؛ ما زالت تغييراتك هنا. احفظ مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>لم يُحفظ شيء؛ ما زالت تغييراتك هنا. ستُرفض مرة أخرى كما هي: اختصرها.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>لم يُحفظ شيء؛ ما زالت تغييراتك هنا. احفظ مرة أخرى عند تسوية ذلك.</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>لم يصل حتى الآن، وقد يصل لاحقًا. تغييراتك مخزنة هنا؛ والحفظ مرة أخرى يتحقق أولًا من وصولها.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال. ربما لا يقبل اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>لم يقبل الوكيل اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>ألغيت قبل أن يجيب الخادم.</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>يطلب الخادم الانتظار (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>شيء أمام الاستوديو يطلب تسجيل دخول خاصًا به (HTTP %1): «%2».</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>لم يُعثر على الخادم %1 أو على الوكيل %2. تحقق من الاسمين ومن شبكتك.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>لم يُعثر على الوكيل %1. تحقق من اسمه ومن شبكتك.</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>قطع الخادم الاتصال الآمن عند بدايته. ربما يطلب شهادة منك.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>رُفض دون ذكر سبب</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>يقول الخادم:</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>«%1» %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>لم تُفهم إجابة الخادم. تحقق من أنه استوديو.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>أجاب الخادم بإحالة (HTTP %1)، ولا تُتبع كي يبقى رمزك في مكانه. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>لا يقبل الخادم أو شيء أمامه الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>شيء أمام الاستوديو يمنع الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>العنوان أو الرمز أطول مما يقبله الخادم (HTTP %1).</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>يطلب الخادم شهادة منك (HTTP %1).</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>لم يُعطِ الخادم إجابة صحيحة (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>لم يستطع شيء أمام الاستوديو الوصول إليه (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>لم يحصل شيء أمام الاستوديو على إجابة منه في الوقت المحدد (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>شيء أمام الاستوديو يطلب تسجيل دخول خاصًا به (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>شيء أمام الاستوديو يطلب الدفع أولًا (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>لا شيء في هذا العنوان، أو يخفيه شيء أمام الاستوديو (HTTP %1). تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>وكيل في الطريق يطلب تسجيل الدخول (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>توقف الخادم عن انتظار الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>لم يعد في هذا العنوان شيء (HTTP %1). تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>ما أُرسل أكبر مما يقبله الخادم أو شيء أمامه (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>لا يقبل الخادم الطلب بعد (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>تلقى الخادم طلبات أكثر من اللازم (HTTP %1).</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>فشل الخادم (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>لم يحصل شيء أمام الاستوديو على إجابة صحيحة منه (HTTP %1).</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>الخادم غير متاح حاليًا (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>لم تبقَ مساحة على الخادم (HTTP %1).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>تطلب الشبكة تسجيل الدخول إليها أولًا (HTTP %1). افتح أي صفحة في متصفح.</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>الخادم مشغول جدًا (HTTP %1).</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>أغلق الخادم الاتصال قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>تعذر الوصول إلى الخادم (%1).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>رفض الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>لم يُعثر على الخادم. تحقق من اسمه ومن شبكتك.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>تُرك الاتصال قبل أن يجيب الخادم.</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>تعذر الوثوق بالاتصال الآمن بالخادم: %1.</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>فقد هذا الحاسوب شبكته.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>لا شبكة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>لا يسمح النظام بالاتصال حاليًا.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>رفض الوكيل الاتصال. تحقق من عنوانه ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>أغلق الوكيل الاتصال قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>لم يُعثر على الوكيل. تحقق من اسمه ومن شبكتك.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>لم يُجب الوكيل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>رُفض دون ذكر سبب</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>لا يمكن استخدام وكيل البيئة، لذا لم يُرسل شيء: %1.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>يطلب الخادم شهادة منك.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>انتهى الاتصال قبل أن يجيب الخادم.</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>أجاب الخادم بملف شخصي لمستخدم غير المطلوب.</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>لا رقم مستخدم في الملف الشخصي، فلا يوجد ما يوجَّه إليه التغيير.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>إجابة الخادم أطول من 16 ميبيبايت وقد قُطعت.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>أكثر من %1 حرف، وهذا كثير على هذا المحرر: يبقى كما هو ما لم تكتب نصًا جديدًا.</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>تغيّر على الخادم إلى %1؛ وتبقى قيمتك حتى تختار</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>تغيّر على الخادم إلى %1؛ ويظهر عند مغادرة الحقل</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>كان نصًا أطول من أن يُعرض</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>مستعاد ولم يُحفظ بعد · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>كان %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>شُغّل: %1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>أُوقف: %1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>شُغّل: %1 · أُوقف: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>الكل متوقف</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>يبدو مماثلًا، بكتابة Unicode أخرى</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>يبدو مماثلًا، بنوع آخر من المسافات</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>يبدو مماثلًا، بنوع آخر من الشرطات</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>يبدو مماثلًا، بأحرف أخرى متشابهة</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>يبدو مماثلًا، ويختلف في ما لا يُعرض</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;حفظ التغييرات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>ا&amp;ستعادة الكل</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>م&amp;راجعة…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%Ln تغييرات غير محفوظة</numerusform>
            <numerusform>%Ln تغييرًا غير محفوظ</numerusform>
            <numerusform>%Ln تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>جارٍ التحقق مما حُفظ…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>بانتظار الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>لا تغييرات تُحفظ…</numerusform>
            <numerusform>جارٍ حفظ تغيير واحد…</numerusform>
            <numerusform>جارٍ حفظ تغييرين…</numerusform>
            <numerusform>جارٍ حفظ %Ln تغييرات…</numerusform>
            <numerusform>جارٍ حفظ %Ln تغييرًا…</numerusform>
            <numerusform>جارٍ حفظ %Ln تغيير…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>ما كتبته بعد ظهور تسجيل الدخول موجود في الحقل «%1» حيث يمكن قراءته. لن يُخزَّن على هذا الحاسوب قبل موافقتك.</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>الخادم والحساب</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>سيكون أكبر من أن يُقرأ مرة أخرى</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>تعذرت قراءة %1: %2. تُرك كما هو، ولن يُخزَّن فيه شيء قبل أن تمكن قراءته.</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>إنه رابط إلى مكان آخر</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>لا يحتوي على كائن JSON</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>كُتب %1 بإصدار أحدث من المحرر. تُرك كما هو، ولن يخزّن هذا الإصدار فيه شيئًا.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>تعذرت قراءة %1: %2. وُضع جانبًا باسم %3.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>ا&amp;للغة (Language)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل &amp;النظام</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>سينتهي المحرر فور حفظ التغييرات.</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>ستُغلق النافذة فور حفظ التغييرات.</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>هل تريد حفظ التغييرات قبل الإنهاء؟</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>هل تريد حفظ التغييرات قبل إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>الإنهاء يتجاهل التغييرات غير المحفوظة.</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>إغلاق النافذة يتجاهل التغييرات غير المحفوظة.</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>تغيّر ولم يُحفظ: %1.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>ما زال حفظ التغييرات جاريًا.</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>من ينهي الآن لن يرى هل قبلها الخادم.</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>من يغلق الآن لن يرى هل قبلها الخادم.</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>&amp;إنهاء دون انتظار</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>&amp;إغلاق دون انتظار</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>تعذرت كتابة التغييرات غير المحفوظة لحسابات أخرى على القرص: ستُفقد عند إغلاق المحرر.</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;البقاء</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعا&amp;دة التحميل</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إضافة حسا&amp;ب…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخر&amp;وج</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;الشبكة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنها&amp;ء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;حفظ التغييرات</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>&amp;مراجعة التغييرات…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>استعا&amp;دة الكل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;الطلبات…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>اختبا&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>قائمة &amp;التحقق…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإبلا&amp;غ عن مشكلة…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>حو&amp;ل Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>التراجع عن &amp;آخر حفظ…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>إ&amp;رجاع التغييرات المتجاهَلة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظا&amp;م</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>حول Profile Editor</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>‏Profile Editor %1</translation>
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
        <translation>يحرر الملف الشخصي لحساب Edge Impulse ويرسل ما تغيّر فقط.

الترخيص: Apache License 2.0
‏Qt %1: ‏GNU Lesser General Public License 3، مربوط ديناميكيًا
‏QtKeychain: ‏Modified BSD License
معرفات المناطق الزمنية: tz database، ملك عام
أسماء المناطق والبلدان: Unicode CLDR، ‏Unicode License 3
الأماكن: GeoNames، ‏Creative Commons Attribution 4.0
المطارات: airport-data-js، ‏Creative Commons Attribution 4.0
الاختصارات: ‎@vvo/tzdb، ‏MIT License
خط الساحل: Natural Earth، ملك عام؛ world-atlas، ‏ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول مرة أخرى الآن</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>حاول مرة أخرى بعد %1 ث</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>حاول مرة أخرى بعد %1:%2</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>حاول مرة أخرى بعد %1:%2:%3</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>الاتصا&amp;ل كما يفعل النظام</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>الاتصال &amp;دون وكيل</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>الاتصال &amp;عبر هذا الوكيل:</translation>
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
        <translation>&amp;النوع</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>الاسم &amp;أو العنوان</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>ر&amp;قم المنفذ</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>اسم المستخدم، &amp;إن طلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>&amp;جهة تصديق إضافية موثوقة</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>ملف بصيغة PEM أو DER؛ لا شيء</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>شهادتك، للخواد&amp;م التي تطلبها</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>استعراض بحثًا عن شهادتك</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>ملف بصيغة PEM أو PKCS#12 مع المفتاح؛ لا شيء</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>كلمة مرور &amp;ذلك الملف، إن وُجدت</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>شهادات مع مفتاح (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>اختبا&amp;ر</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>الوكيل وجهة التصديق اللذان ربما اخترتهما لم يعودا معروفين.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 لن يُرسل شيء قبل أن تختار كيفية المتابعة؛ التغييرات غير المحفوظة مخزنة.</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>إعدادات &amp;الشبكة…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>المتابعة &amp;دونها</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>جارٍ سؤال %1…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>أدخل اسم الوكيل، أو اختر طريقة أخرى للاتصال.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>أدخل منفذ الوكيل، وهو رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>«%1» ليس اسم وكيل. أدخل اسمه أو عنوانه وحده، دون «http://» ودون المنفذ.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 ليس ملفًا. اختر ملفًا فيه شهادة بصيغة PEM أو DER.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>تعذرت قراءة ملف الشهادة %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>لا يحتوي الملف %1 على شهادة. اختر ملفًا بصيغة PEM أو DER.</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>لا يحتوي على إعدادات شبكة</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>وُضع ملفها جانبًا عند تشغيل سابق لتعذر قراءته.</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>تعذرت قراءة كلمة مرور الوكيل. %1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>ما زالت كلمة مرور الوكيل القديمة في حلقة المفاتيح: تعذر أخذها منها. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>كلمة مرور الوكيل محفوظة لهذه الجلسة فقط. %1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>كلمة مرور شهادتك محفوظة لهذه الجلسة فقط. %1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 تشاهد الملف الشخصي كما كان في %2. ما تغيّره يُخزَّن على هذا الحاسوب حتى يمكن حفظه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>عاد الخادم يجيب.</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>عاد الخادم يجيب. لا تغييرات غير محفوظة.</numerusform>
            <numerusform>عاد الخادم يجيب. لم يُحفظ تغييرك بعد: راجعه ثم احفظه.</numerusform>
            <numerusform>عاد الخادم يجيب. لم يُحفظ تغييراك بعد: راجعهما ثم احفظهما.</numerusform>
            <numerusform>عاد الخادم يجيب. لم تُحفظ تغييراتك (%Ln) بعد: راجعها ثم احفظها.</numerusform>
            <numerusform>عاد الخادم يجيب. لم تُحفظ تغييراتك (%Ln) بعد: راجعها ثم احفظها.</numerusform>
            <numerusform>عاد الخادم يجيب. لم تُحفظ تغييراتك (%Ln) بعد: راجعها ثم احفظها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>لا يحتوي على قائمة حسابات</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>سجّل الدخول مرة أخرى لإضافة حساباتك من جديد.</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>تعذر نقل الحساب %1 إلى %2، وهو غير موجود في القائمة. سيحاول التشغيل التالي مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>تعذر نقل %1 إلى %2: %3. لا يُستخدم ما فيه؛ وسيحاول التشغيل التالي مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>جرّب المحرر مع استوديو محاكى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>مع --demo: ما يحدث هناك من أعطال من البداية، سيناريو واحد أو اثنان بينهما فاصلة (,)؛ انظر --list-scenarios.</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>مع --demo: الملف الشخصي للبداية؛ انظر --list-profiles.</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>مع --demo: المنفذ الذي يستمع عليه الاستوديو المحاكى؛ 0 يأخذ منفذًا حرًا.</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>اعرض ما يقبله --scenario ثم انتهِ.</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>اعرض ما يقبله --profile ثم انتهِ.</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>الاستوديو المستخدم: اسم مضيف أو عنوان https:// (الافتراضي: EI_HOST أو edgeimpulse.com).</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>رقم المستخدم المراد تحريره (الافتراضي: أنت).</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>اقرأ رمز JWT من FILE؛ ‏- هو الإدخال القياسي (الافتراضي: EI_JWT_TOKEN).</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>انتهِ بعد first-paint أو loaded؛ للاختبارات والقياسات.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>اعرض الإصدار.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>اعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>الخيار --%1 غير معروف؛ ‏--help يعرض كل الخيارات.</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>أحد الخيارات غير معروف؛ ‏--help يعرض كل الخيارات.</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>الوسيط %1 لا يخص أي خيار؛ ‏--help يعرض كل الخيارات. الرمز لا يكون وسيطًا أبدًا، إذ يستطيع كل برنامج على هذا الحاسوب قراءته: استخدم --token-file أو EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>يأتي --demo بخادم ومستخدم ورمز خاصة به؛ ولا يُستخدم مع --host أو --user أو --token-file.</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>الخيارات --scenario و --profile و --port تخص الاستوديو المحاكى؛ وتُستخدم مع --demo فقط.</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>يأخذ --scenario اسمًا مما يعرضه --list-scenarios، مثل refuse.</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>يأخذ --profile اسمًا مما يعرضه --list-profiles، مثل suspended.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>يأخذ --port رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>لا يمكن استخدام %1: %2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>يأخذ --user رقم مستخدم، مثل 42.</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>لا يمكن استخدام الرمز: %1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>يأخذ --exit-after القيمة first-paint أو loaded.</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>يحرر ملفك الشخصي في Edge Impulse.</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>بين قراءة الحفظ التالي وتحديثه</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>تغيير على الخادم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>غيّره محرر آخر</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>ما هو مشغّل، مع فواصل بينه؛ لا شيء</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 مفتوح في نافذة أخرى، وستظهر في المقدمة.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 مفتوح في نافذة أخرى لا تجيب.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 مفتوح على الحاسوب %2 منذ %3.</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>إن كان محرر ما زال يعمل هناك فأغلقه أولًا: من بين اثنين يفوز من يخزّن تغييراته أخيرًا. وإن لم يبقَ هناك محرر فافتح الحساب هنا: لن يُفقد شيء.</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>فتحه هنا على &amp;أي حال</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 «إعادة التحميل» تسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>هذا الحساب</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 ليس ملفًا. اختر ملفًا فيه شهادتك بصيغة PEM أو PKCS#12.</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>تعذرت قراءة ملف شهادتك %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>لا يحتوي الملف %1 على شهادة. اختر ملفًا بصيغة PEM أو PKCS#12.</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>تعذرت قراءة مفتاح شهادتك من %1: كلمة المرور ليست للملف، أو لا مفتاح فيه.</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>أول استدعاء يصيبه</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>عدد الاستدعاءات التي يصيبها</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>تأخير الإجابات</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>من الاستدعاء</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>قطع الشبكة</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>الإبطاء</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>الملفات الشخصية والسيناريو والساعة كما في البداية</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>ما يحاكيه الاستوديو المحاكى</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>ما ستراه: %1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>الأحدث فتحًا أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>الأحدث انضمامًا أولًا</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>الأقدم انضمامًا أولًا</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>الاسم، من A إلى Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>الاسم، من Z إلى A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>المسم&amp;ى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>ا&amp;لشركة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>الم&amp;نطقة الزمنية</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>ترتيب المشاريع</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>ترتي&amp;ب المشاريع</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>ترتيب قائمة مشاريعك في الاستوديو</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>الميزات التجريبية</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>الم&amp;يزات التجريبية</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>تغيّر على الخادم</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>طُلب المستخدم %1 وجاءت الإجابة بالمستخدم %2.</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>طُلب المستخدم %1 وجاءت الإجابة بملف شخصي دون رقم.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate it to RTL where the language is written from right to left, else to LTR. Qt asks for it too, and mirrors the windows.</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>&amp;حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>حفظ &amp;بصيغة Markdown…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>محتوى التقرير</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>صورة النافذة</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>ماذا حدث، &amp;وماذا كنت تتوقع؟</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>ماذا حدث، وماذا كنت تتوقع؟</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>معاينة، &amp;دون الصورة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>الرموز وكلمات المرور ورموز المصادقة محجوبة. أما الأسماء وعناوين البريد الإلكتروني وما غيّرته فموجودة فيه: راجعه قبل أن تعطيه لغيرك.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>تعذرت كتابة التقرير: %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>وكيل %1 %2، دون بيانات دخول</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>وكيل %1 %2، مع بيانات دخول</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>كما يحدده النظام</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>كما تحدده البيئة، في %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
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
        <translation>%1، مبني باستخدام %2</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>منصة Qt</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>نمط Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>يُعرض ملف شخصي من وقت سابق</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>جهة تصديق خاصة بالمستخدم</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>شهادة خاصة بالمستخدم</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>يُحتفظ بالمحتوى الطويل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1، معروض داكنًا</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1، معروض فاتحًا</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2 بمقياس %3%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>نسخ &amp;كسطر cURL</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>تصدير &amp;بصيغة HAR…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>الطلبات — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>ترشيح الطلبات</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>ترشيح: المسار، الطريقة، الحالة، النتيجة</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>يُبقي الطلبات المحددة عند مسح الطلبات الأخرى أو ترشيحها أو كثرتها</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>سطر لـ bash؛ والرمز هو $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>الاستدعاءات المحددة، أو كل ما يعرضه الترشيح</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>&amp;الاحتفاظ بالمحتوى الطويل</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>من الآن فصاعدًا، حتى 4 ميبيبايت لكل منها بدلًا من 64 كيبيبايت</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;إلغاء التثبيت</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>لا مكان لتثبيت طلب آخر. ألغِ تثبيت أحد الطلبات أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>تصدير بصيغة HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>أرشيفات HTTP ‏(*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>تم التصدير.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>شُغّل</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1: شُغّل %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1: أُوقف %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 كان %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 الآن %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>كان</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>عرضه في &amp;الطلبات عند إرساله</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;إرسال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… ولا أحرف أخرى</numerusform>
            <numerusform>%1… وحرف واحد آخر</numerusform>
            <numerusform>%1… وحرفان آخران</numerusform>
            <numerusform>%1… و%Ln أحرف أخرى</numerusform>
            <numerusform>%1… و%Ln حرفًا آخر</numerusform>
            <numerusform>%1… و%Ln حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>محتوى الطلب</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>استُعيد:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>التحديث الذي أُرسل سابقًا لـ %1 قد يصل لاحقًا؛ والبحث عنه مستمر.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>إرجاع التغييرات التي استُعيدت قيمها</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1: تجاهل الخادم التغيير وما زال لديه %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1: حُفظ %2؛ وأزال الخادم مسافة في النهاية.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1: حُفظ %2؛ وأزال الخادم مسافات عند الطرفين.</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1: حُفظ %2 (%3).</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1: لم يُحفظ كما أُرسل؛ من الخادم %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1: حُفظ %2 وليس %3.</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>قبل الخادم التغيير، لكن تعذرت قراءة الملف الشخصي مرة أخرى لعرضه: أعد التحميل.</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>وصل تحديث سابق لـ %1 متأخرًا وحلّ محل ما حُفظ بعده. ذلك الآن تغيير غير محفوظ من جديد: احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>تغيّر على الخادم في هذه الأثناء وأُخذ به: %1.</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 التحديث الذي أُرسل سابقًا لـ %2 قد يصل لاحقًا؛ والبحث عنه مستمر.</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>حُفظ:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>حُفظ جزئيًا فقط:</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>وصل %1، ولم يصل %2 حتى الآن وقد يصل لاحقًا.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>وصل %1، ولم يصل %2 ويمكن حفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>استُعيد من %1 ولم يُحفظ بعد: %2.</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>استُعيد من %1: %2. لا يُعرف حتى الآن هل وصل آخر تحديث لـ %3؛ والبحث عنه مستمر.</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>ar_AE</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in a sentence, in the letters of QDate::toString: first without the year, then with it</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day, %2 a time of that day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter a server, such as edgeimpulse.com.</source>
        <translation>أدخل خادمًا، مثل edgeimpulse.com.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>«%1» ليس اسم خادم. أدخل اسمًا مثل edgeimpulse.com، أو عنوانًا كاملًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>«%1» ليس عنوانًا صالحًا. أدخل اسمًا مثل edgeimpulse.com، أو عنوانًا كاملًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>لا يمكن استخدام إلا عناوين https://، وليس %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور. أدخله دون الجزء الذي قبل «@».</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>يجب أن ينتهي العنوان بمساره. أدخله دون الجزء الذي بعد «?» أو «#».</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>سيرسل http:// رمزك دون حماية إلى %1. أدخل عنوان https:// الخاص به.</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>لم تُنفَّذ</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>state</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>كل الإدخالات محفوظة.</numerusform>
            <numerusform>لم يعد الإدخال الأول محفوظًا.</numerusform>
            <numerusform>لم يعد الإدخالان الأولان محفوظين.</numerusform>
            <numerusform>لم تعد أول %Ln إدخالات محفوظة.</numerusform>
            <numerusform>لم يعد أول %Ln إدخالًا محفوظًا.</numerusform>
            <numerusform>لم يعد أول %Ln إدخال محفوظًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي طلب سابق.</numerusform>
            <numerusform>استُبعد طلب سابق واحد.</numerusform>
            <numerusform>استُبعد طلبان سابقان.</numerusform>
            <numerusform>استُبعدت %Ln طلبات سابقة.</numerusform>
            <numerusform>استُبعد %Ln طلبًا سابقًا.</numerusform>
            <numerusform>استُبعد %Ln طلب سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>كيفية الوصول إلى هذا الوضع مرة أخرى</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>الأوامر والرسائل</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>صورة النافذة</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>نافذة المحرر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>‏Profile Editor، تقرير بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>الحفظ: %1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>ضُبطت إعدادات الشبكة</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1: مشغّل</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1: متوقف</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 في «%2»</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>فُتحت النافذة: %1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>أُغلقت النافذة: %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>الحساب: %1، المحاولة: %2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>المحاكي: السيناريو %1، الملف الشخصي %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>قبل الخادم تسجيل الدخول، لكن إجابته لا تحتوي على رمز.</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>كلمة المرور والرمز مملوءان كلاهما، ولم يُرسل شيء. حدد أيهما لتسجيل دخولك؛ وسيُفرغ الآخر.</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>تسجيل الدخول دونه</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>أدخل بريدك الإلكتروني أو اسم المستخدم، أو رمزًا.</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>لا مسافات داخل عنوان البريد الإلكتروني. أدخل عنوانًا واحدًا وحده، دون النص المحيط به.</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>أدخل كلمة المرور، أو رمزًا.</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>في كلمة المرور فاصل أسطر جاء مع ما لُصق ولا يمكن رؤيته. لم يُرسل شيء. سجّل الدخول دونه، أو الصق كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>الرمز من تطبيق المصادقة أرقام فقط. أدخله وحده، دون النص المحيط به.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>أدخل الرمز من تطبيق المصادقة.</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;الخادم</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>البريد ال&amp;إلكتروني أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>رمز المصا&amp;دقة</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>أو دون كلمة مرور، كما مع Google أو GitHub أو الدخول الموحد:</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>ا&amp;لرمز</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>رمز JWT الخاص بك، يُستخدم كما هو</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>الا&amp;ستيراد من Edge Impulse CLI</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>طرق &amp;أخرى…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>تس&amp;جيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>تسجيل الدخول إلى Edge Impulse Studio</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>لم يقبل الخادم هذا الرمز. أدخل الرمز الذي يعرضه التطبيق الآن.</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>يطلب هذا الحساب الرمز من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>يسجّل هذا الحساب الدخول عبر المتصفح الذي يفتح %1 الآن. عندما تسجّل الدخول هناك، انسخ الرمز والصقه هنا: إنه قيمة ملف تعريف الارتباط «jwt» في أدوات المطور في المتصفح.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>يسجّل هذا الحساب الدخول عبر المتصفح، لكن تعذر تشغيل متصفح هنا. افتح %1 في متصفح بنفسك؛ العنوان الكامل ضمن «التفاصيل». عندما تسجّل الدخول هناك، انسخ الرمز والصقه هنا: إنه قيمة ملف تعريف الارتباط «jwt» في أدوات المطور في المتصفح.</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>سيأتي تسجيل الدخول إلى %1 بعد الانتهاء من هذا.</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>سيأتي تسجيل الدخول إلى %1 بعد الانتهاء من هذا: %2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>لم يعد في حلقة المفاتيح رمز لـ %1. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>لم تنتظر حلقة المفاتيح التي فيها رمز %1. سجّل الدخول، أو شغّل المحرر من جديد لسؤالها مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>سُجّل الخروج.</numerusform>
            <numerusform>سُجّل الخروج. تغييرك غير المحفوظ مخزن، وستجده عند فتح هذا الحساب مرة أخرى.</numerusform>
            <numerusform>سُجّل الخروج. تغييراك غير المحفوظين مخزنان، وستجدهما عند فتح هذا الحساب مرة أخرى.</numerusform>
            <numerusform>سُجّل الخروج. تغييراتك غير المحفوظة (%Ln) مخزنة، وستجدها عند فتح هذا الحساب مرة أخرى.</numerusform>
            <numerusform>سُجّل الخروج. تغييراتك غير المحفوظة (%Ln) مخزنة، وستجدها عند فتح هذا الحساب مرة أخرى.</numerusform>
            <numerusform>سُجّل الخروج. تغييراتك غير المحفوظة (%Ln) مخزنة، وستجدها عند فتح هذا الحساب مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>لم تعد مسجّل الدخول. سجّل الدخول مرة أخرى للمتابعة؛ تغييراتك مخزنة، ولن يُرسل شيء قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>يقول الخادم: «%1». سجّل الدخول مرة أخرى للمتابعة؛ تغييراتك مخزنة، ولن يُرسل شيء قبل أن تحفظ.</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>الانتقال إلى منفذ https</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>العودة من https</translation>
    </message>
</context>
<context>
    <name>TestingWindow</name>
    <message>
        <source>Testing — Profile Editor</source>
        <translation>اختبار — Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>السينا&amp;ريوهات</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>الملفا&amp;ت الشخصية</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;الخادم</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>البحث في السيناريوهات</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>محاكاة السيناريو التالي الذي أختاره إلى جانب الحالي</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>البحث في الملفات الشخصية</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>تبدأ كل الملفات الشخصية من جديد بالذي تختاره، ويُحمَّل.</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>بعد 10 ث</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>بعد 5 د</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>بعد 31 يومًا</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>محرر آخر</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>يغيّر الملف الشخصي المفتوح على الخادم دون تحقق: يعلم به المحرر عند قراءته التالية.</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>ساعة المحاكي</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>تنتهي هناك مُدد Retry-After والرموز: فهي صالحة 30 يومًا، إلا إذا كان الملف الشخصي token-ends-soon.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>نص فارغ لا يمكن تحريره. يبقى كما هو ما لم تغيّر ما تراه.</numerusform>
            <numerusform>بداية حرف واحد لا يمكن تحريره. يبقى كما هو ما لم تغيّر ما تراه.</numerusform>
            <numerusform>بداية حرفين لا يمكن تحريرهما. يبقيان كما هما ما لم تغيّر ما تراه.</numerusform>
            <numerusform>بداية %Ln أحرف، وهي أكثر من أن تُحرر. تبقى كلها ما لم تغيّر ما تراه.</numerusform>
            <numerusform>بداية %Ln حرفًا، وهي أكثر من أن تُحرر. تبقى كلها ما لم تغيّر ما تراه.</numerusform>
            <numerusform>بداية %Ln حرف، وهي أكثر من أن تُحرر. تبقى كلها ما لم تغيّر ما تراه.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>ليست في أي جدول للمناطق الزمنية؛ تبقى كما هي</translation>
    </message>
</context>
<context>
    <name>TimeZoneModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row</comment>
        <extracomment>A row of the list, read aloud: %1 place, UTC offset and time, %2 id and next change of the clock</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>يفرغ المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>القيمة الحالية؛ ليست في أي جدول للمناطق الزمنية وتبقى كما هي</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>القيمة الحالية</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>القيمة الحالية، اسم قديم لـ %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة حديثًا</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>اختيار منطقة زمنية</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>البحث في المناطق الزمنية</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>مدينة أو بلد أو منطقة زمنية أو فرق عن UTC</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>لا منطقة زمنية عند «%1» الآن.</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>لا مدينة ولا بلد ولا منطقة زمنية باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
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
        <translation>%1، %2</translation>
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
        <translation>%1، %2، %3</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place, %2 the id of its time zone: &quot;Kolkata, India (Asia/Calcutta)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no change of the clock since %1</source>
        <translation>لا تغيير للساعة منذ %1</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>لا تتغير الساعة</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>الأسماء من tz database %1، أحدث قاعدة من %2؛ إصدار هذا الحاسوب غير معروف</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>قواعد هذا الحاسوب: tz database %1 · الأسماء: %2، أحدث قاعدة من %3</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>قواعد هذا الحاسوب من %1؛ تغيّرت هذه المنطقة بعدها</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>يبدأ التوقيت الصيفي في %1</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>ينتهي التوقيت الصيفي في %1</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>تُقدَّم الساعة في %1</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>تُؤخَّر الساعة في %1</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>لا تغيير للساعة حتى %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>هذا مفتاح API لمشروع. تغيير الملف الشخصي يتطلب رمز JWT فقط: سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو استورد ملف Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>هذا ملف تعريف ارتباط. تغيير الملف الشخصي يتطلب رمز JWT فقط: الصق ما بين «jwt=» والفاصلة المنقوطة التالية فقط، أو سجّل الدخول بالبريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>هذا رمز OAuth bearer. تغيير الملف الشخصي يتطلب رمز JWT فقط: سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو استورد ملف Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>أدخل رمزًا.</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>هذا أطول من أن يكون رمزًا. انسخ الرمز وحده، دون النص المحيط به.</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>لا مسافات ولا فواصل أسطر ولا أحرف خاصة داخل الرمز. انسخه مرة أخرى كاملًا ووحده.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>لم يصل الرمز: لم يُكتب شيء، أو لم تُكتب نهاية، في ما يحدده --token-file. شغّل مرة أخرى عندما يكون جاهزًا.</numerusform>
            <numerusform>لم يصل الرمز خلال ثانية واحدة: لم يُكتب شيء، أو لم تُكتب نهاية، في ما يحدده --token-file. شغّل مرة أخرى عندما يكون جاهزًا.</numerusform>
            <numerusform>لم يصل الرمز خلال ثانيتين: لم يُكتب شيء، أو لم تُكتب نهاية، في ما يحدده --token-file. شغّل مرة أخرى عندما يكون جاهزًا.</numerusform>
            <numerusform>لم يصل الرمز خلال %Ln ثوانٍ: لم يُكتب شيء، أو لم تُكتب نهاية، في ما يحدده --token-file. شغّل مرة أخرى عندما يكون جاهزًا.</numerusform>
            <numerusform>لم يصل الرمز خلال %Ln ثانية: لم يُكتب شيء، أو لم تُكتب نهاية، في ما يحدده --token-file. شغّل مرة أخرى عندما يكون جاهزًا.</numerusform>
            <numerusform>لم يصل الرمز خلال %Ln ثانية: لم يُكتب شيء، أو لم تُكتب نهاية، في ما يحدده --token-file. شغّل مرة أخرى عندما يكون جاهزًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>تعذرت قراءة ما يحدده --token-file: %1. إنه يأخذ اسم ملف فيه الرمز، وليس الرمز نفسه أبدًا.</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>ما يحدده --token-file أكبر من أن يكون رمزًا.</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>ما يحدده --token-file فارغ. اكتب الرمز فيه ثم شغّل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>لا توجد حلقة مفاتيح في سطح المكتب هذا. شغّل واحدة: GNOME Keyring أو KWallet أو KeePassXC مع Secret Service.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>لم يُفتح قفل حلقة المفاتيح: أُلغيت نافذة كلمة مرورها أو تعذر عرضها.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>رفضت حلقة المفاتيح الوصول. اسمح به لهذا البرنامج في إعداداتها.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>لم تُجب حلقة المفاتيح. تحقق مما إذا كانت تطلب كلمة مرور في مكان ما، أو شغّلها من جديد.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>أبلغت حلقة المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>كيفية الوصول إلى هذا الوضع مرة أخرى</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>يفتح الأمر الخادم نفسه، بحساب لمن ينفّذه.</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>كان الاستوديو المحاكى يحاكي «%1» مع الملف الشخصي «%2». يشغّله الأمر على هذا النحو، بحساب العرض التوضيحي. ولا يشمل ذلك ما غيّره محرر آخر هناك، ولا تقديم ساعته.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>ما يفعله المحاكي</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>ما ستراه</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>ما زال حفظ التغييرات جاريًا. حاول مرة أخرى بعد انتهائه.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>جارٍ سؤال حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>بانتظار نافذة كلمة مرور حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>جارٍ تحميل الملف الشخصي…</translation>
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
        <translation>لم تكن النافذة جاهزة خلال دقيقة.</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>لم يُحمَّل الملف الشخصي: سجّل الدخول أولًا، أو أعطِ رمزًا عبر --token-file أو EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>جارٍ تشغيل المحاكي…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>جارٍ تحميل الملف الشخصي…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>تعذر تشغيل المحاكي.</translation>
    </message>
</context>
</TS>
