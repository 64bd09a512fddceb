<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>عنوان WebSocket للمحور، مثل ws://hub:3001/ws.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>عنوان HTTP للمحور، مثل http://hub:3001/api.</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>الجهاز والمنفذ للمحور، عندما يُستنتج العنوانان أعلاه منهما.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>شهادات (PEM) يوثق بها بدل شهادات النظام، عندما تكون للمحور شهادته.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>لا يُقبل إلا هذا المفتاح العام للمحور: بصمة SHA-256 بصيغة Base64 أو ست عشرية.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>أي مطاعم المحور هذا (وإلا: demo).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>مجلد لما يحفظه هذا الجهاز.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>اسم هذا الجهاز؛ آخر حرف أو رقم فيه يسمّي الطلبات: till-b يعطي B-001.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>محطات المطبخ المعروضة، تفصلها فواصل (وإلا: كلها)، أو expo للتجميع.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>الانضمام إلى محور بالرمز الذي طبعه «stonepot-hub pair»؛ مرة واحدة.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>عرض هذا والانتهاء.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>عرض الإصدار والانتهاء.</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>صندوق أو شاشة مطبخ بلا شاشة: أسطر JSON دخولًا وخروجًا.</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>صندوق وشاشة مطبخ لمطعم.</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>ما يكونه: pos (وإلا) أو kds.</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>أن يكون شاشة المطبخ.</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>أن يكون الشاشة التي تنادي طلبات الضيوف.</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>تشغيل محور وصندوق وشاشة مطبخ هنا بمطعم مثال (الرمز 1234).</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>مع --demo: بيع طلب واحد تلقائيًا وترك لقطات في المجلد.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>ملء الشاشة.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>غير متوقع: «%1».</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>لا يحوي اسم الجهاز مسافات ولا علامات اقتباس ولا شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>‏--kds و--board شاشتان؛ اختر واحدة.</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>‏--demo يعرض الشاشتين؛ احذف --kds و--board.</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>يحتاج إلى --demo</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>إظهار عنوان الاتصال وجميع تفاصيله الأخرى على جهاز البيع.</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>عُلّق %1</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>صندوق %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>صندوق آخر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>يُسأل المحور لمن هو.</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>لا يوجد اتصال: يمكن فتحه في الصندوق الذي علّقه.</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>لا يستطيع هذا الصندوق قراءته: افتحه حيث عُلّق.</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>فيه ما ليس في قائمة هذا الصندوق: افتحه حيث عُلّق.</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>هو إضافة إلى طلب غير موجود هنا: افتحه حيث عُلّق.</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>أخذه صندوق آخر: %1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>هو معلّق الآن في هذا الصندوق: %1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>المحور لا يجيب. حين يجيب يصبح معلّقًا هنا: %1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>المحور لا يعطيه لهذا الصندوق: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>فتحه هذا الصندوق دون اتصال، وأخذه صندوق آخر أيضًا.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>اسأل عند الصندوق الآخر من يبيعه. أفرغ الطلب في أحدهما؛ وإن باعه كلاهما فألغِ واحدًا.</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>طلب مفتوح في صندوقين</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>لم يره المطبخ بعد</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>لم يره المطبخ منذ %1 دقيقة</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>جاهز للتقديم</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>جاهز للتسليم</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>جاهز للتقديم منذ %1</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>جاهز للتسليم منذ %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>بانتظار الإرسال · حُفظ %1</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>قيد التحضير في المطبخ</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>على شاشة المطبخ</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>تمت المزامنة · ليس على أي شاشة مطبخ بعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · غير مدفوع</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · مدفوع جزئيًا</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>ط%1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>تناول هنا</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>ضيف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>الطابعة مضبوطة على وضع عدم الاتصال</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>توقفت عن الرد؛ تحقق مما إذا كانت الورقة قد خرجت</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>لم تتمكن من طباعة هذه الورقة</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>طابعة واحدة جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>لا طابعات جاهزة</numerusform>
            <numerusform>طابعة واحدة جاهزة</numerusform>
            <numerusform>طابعتان جاهزتان</numerusform>
            <numerusform>%n طابعات جاهزة</numerusform>
            <numerusform>%n طابعة جاهزة</numerusform>
            <numerusform>%n طابعة جاهزة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>لم يعد هذا الصنف في القائمة.</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>نفد هذا الصنف.</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>لم يتبق اليوم سوى %1.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>اختر الحجم.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>هناك اختيار ناقص.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>يمكن اختيار %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>أحد الاختيارات لم يعد في القائمة. احذفه واختر من جديد.</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>لا يمكن بيع هذه الكمية.</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>الملاحظة أطول مما يتسع له المطبخ.</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>تعذر على هذا الصندوق حفظ الطلب؛ ربما امتلأ قرصه. لم يُرسل شيء. طلبك ما زال هنا.</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>لا يمكن استخدام وحدة التخزين في هذا الصندوق. اتصل بالدعم الفني.</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>هناك خطأ في هذا الطلب. راجع أسطره.</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>إجمالي هذا الطلب لدى المحور مختلف.</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>المحور تابع لمطعم آخر.</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>لدى المحور طلب آخر بهذا الرقم.</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>المحور لا يعرف هذا الطلب.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>غيّر شخص آخر هذا الطلب.</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>لا يُسمح لهذا الصندوق بذلك.</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>لا يستطيع المحور ذلك الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>هذا الطلب أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>لا يستطيع المحور ذلك.</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>هذه المبالغ أكبر من اللازم.</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>هذا الطلب بعملة أخرى.</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>رُفض دفع %1: %2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>رُفض إلغاء %1: %2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>رُفض استرداد %1: %2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>رُفض تغيير %1: %2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>يبقى %1 كما كان؛ رفض المحور التغيير: %2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>لا يقبل المحور تغييرات على طلب أُرسل.</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>يبقى نوع الطلب كما أُرسل.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>خيار غير معروف: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة غير متوقعة بعد «%1».</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>تنقص قيمة بعد «%1».</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>الصندوق %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>هذه ليست عملة. اكتب حروفها الثلاثة، مثل EUR.</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>هذه ليست منطقة زمنية. اكتب واحدة مثل Asia/Dubai.</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>هذه ليست نسبة مئوية. اكتب واحدة مثل 8.875 أو لا شيء.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>يستخدم برنامج آخر هذا المنفذ. اختر غيره، مثل 3002.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>هذا ليس عنوانًا. اكتب عنوانًا مثل 192.168.1.10:3001.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>لا أحد يجيب على هذا العنوان. هل المحور يعمل، وهل الشبكة هي نفسها؟</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>ما يجيب هناك ليس محورًا.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>لا يقبل المحور هذا الرمز: إنه خاطئ أو استُخدم أو مضى عليه أكثر من عشر دقائق.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>كانت هناك رموز خاطئة كثيرة. انتظر نصف ساعة.</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>لا يحتوي اسم الجهاز على مسافات أو علامات اقتباس أو شرطات مائلة عكسية.</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>يجب أن يكون أحدهم مديرًا على الأقل.</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>الرمز من 4 أرقام.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>لدى شخص آخر هذا الرمز: به يُعرف الشخص.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>صحّح الأسطر أدناه في الملف أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>هذه ليست قائمة طعام: %1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>«%1» ليس سعرًا</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>ليس لدى المطعم ضريبة «%1»</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>في سطر آخر «%1» أيضًا</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>فُتحت علامات اقتباس ولم تُغلق</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 طويل جدًا</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>لا يقبل المحور رمز الاقتران: إنه خاطئ أو استُعمل أو مضى عليه أكثر من عشر دقائق. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>كانت هناك رموز خاطئة كثيرة. انتظر نصف ساعة.</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>البرنامج يعمل بالفعل، أو يستعمل برنامج آخر منفذه.</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>لا أحد يرد على عنوان المحور. هل المحور يعمل، وهل هي الشبكة نفسها؟</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>المحور تابع لمطعم آخر.</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>تتعذر قراءة بياناته أو كتابتها. قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>بياناته تالفة ونُحّيت جانبًا. شغّله من جديد؛ وإن نقصت طلبات فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>بياناته من إصدار أحدث للبرنامج. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>شيء مما شُغّل به غير صحيح.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>على شاشة المطبخ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>لم يره المطبخ</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>تعذر تشغيل Stonepot</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>يُعمل من هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>T%1</source>
        <extracomment>A table&apos;s number on a kitchen ticket, as short as can be</extracomment>
        <translation>ط%1</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>ضيف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>COURSE %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>بلا محطة</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>حالة غير معروفة: %1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>سطر آخر</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>لا أسطر أخرى</numerusform>
            <numerusform>سطر آخر</numerusform>
            <numerusform>سطران آخران</numerusform>
            <numerusform>+%n أسطر أخرى</numerusform>
            <numerusform>+%n سطرًا آخر</numerusform>
            <numerusform>+%n سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>أيضًا في: %1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>إضافة · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>حُفظ الإنهاء · سيُرسل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>تسليم</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayModel</name>
    <message>
        <source>%1, %2</source>
        <comment>item and how many of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many of which variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>كما هو</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>المجموع الكلي</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>أصناف للتحضير</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · ما زال للتحضير</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>كل المحطات</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1: %2. تغيير</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>هذا ليس رمز مدير.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>هذا الرمز غير صحيح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>رمز المدير</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>المحور لا يرد، وهو وحده يعرف هذا الرمز. اكتبه مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>المحور بطيء في الرد. يُسأل مرة أخرى…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فُتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>ما تم عمله، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>ما وافق عليه المديرون على هذا الصندوق</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1، بموافقة %2</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>تعذّرت قراءة السجل: قرص هذا الصندوق لا يستجيب. أغلق هذا وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · لم يُرسل بعد</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>أسطر الفاتورة</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>يدفع الضيف على جهاز البطاقة…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>لم يخبر الجهاز بما حدث. انظر إليه؛ لا تضغط «إتمام» إلا إذا ظهرت الموافقة.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>رُفضت البطاقة. لم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>أُوقف الدفع. لم يُحصَّل شيء.</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>دفعت البطاقة. اضغط «إتمام» لحفظ الطلب؛ لن تُخصم البطاقة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>المبلغ بالضبط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>تحصيل كجزء</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>الباقي للضيف</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>تحصيل المبلغ كاملًا</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>تحصيل كجزء</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>حصّل هذا المبلغ على جهاز البطاقة. اضغط «إتمام» عندما تظهر الموافقة.</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>يدفع الضيف هذا المبلغ عبر الإنترنت. اضغط «إتمام» بعد رؤية التأكيد.</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>الأكثر طلبًا</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>سُئل جهاز البطاقات ولا أحد يعرف ماذا أجاب. انظر إليه أولًا.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>دفع الضيف، ولم يُحفظ الطلب.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>دفع الضيف، ولم يُحفظ الطلب. يسمّيه جهاز البطاقات %1.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>أُعيد على جهاز البطاقات…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>يقول: مقبول</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>دفع الضيف بالهاتف، ولم يُحفظ الطلب. اسم الدفعة %1.</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>دفعات بلا طلب</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>أُعيد…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>ملاحظة على الطلب كله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>نباتي</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>نباتي صرف</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>خالٍ من الغلوتين</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>حار</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>الطلبات المعلقة</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>لا توجد طلبات معلقة.</translation>
    </message>
</context>
<context>
    <name>stonepot::HistorySheet</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Preparation times</source>
        <translation>أوقات التحضير</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>بلا محطة</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>حفظ تذاكر اليوم</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>مسببات الحساسية</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>لا شيء مدرج</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>النظام الغذائي</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>الحدّة</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 من 3</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>يُحضَّر في</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>تسجيل النفاد</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>عدّ المتبقي…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>متوفر من جديد</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>إضافة إلى الطلب…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>كم بقي؟</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>تغيير المعروض للبيع</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>رمز لصندوق</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>رمز لشاشة مطبخ</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>رمز لشاشة نداء الطلبات</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>لم ينجح ذلك: لا يمكن قراءة بيانات المحور أو كتابتها.</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>الرمز %1 للمحور على %2. يصلح عشر دقائق ولجهاز واحد.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>منع الوصول</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>منع وصول %1</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>لا يمكن لأي جهاز آخر الانضمام الآن: برنامج آخر على هذا الجهاز يستخدم المنفذ %1. أغلقه ثم شغّل هذا البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>إنهاء السطر</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>استرجاع %1</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>إنهاء واحد محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>لا إنهاءات محفوظة</numerusform>
            <numerusform>إنهاء واحد محفوظ</numerusform>
            <numerusform>إنهاءان محفوظان</numerusform>
            <numerusform>%n إنهاءات محفوظة</numerusform>
            <numerusform>%n إنهاءً محفوظًا</numerusform>
            <numerusform>%n إنهاء محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>صفحة %1 / %2</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>استرجاع تذكرة أخرى</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>تذاكر اليوم وأوقاتها</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>بقدر ما يتسع</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>تذكرة معدّلة</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>تذكرة متأخرة</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>إلغاء صنف</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>محطات هذه الشاشة…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>ترتيب التذاكر</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>حسب الوقت الموعود</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>التذاكر المتأخرة تومض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sound and its volume</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenTopBar</name>
    <message numerus="yes">
        <source>late</source>
        <comment>how many tickets are late: 2 late</comment>
        <translation>
            <numerusform>متأخرة</numerusform>
            <numerusform>متأخرة</numerusform>
            <numerusform>متأخرة</numerusform>
            <numerusform>متأخرة</numerusform>
            <numerusform>متأخرة</numerusform>
            <numerusform>متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>المتأخر: %1</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>قائمة المطبخ</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>لا اتصال</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>تعذر على هذا الجهاز حفظه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>لم يعد ذلك ممكنًا: تغيّر في مكان آخر.</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>لم تعد هذه التذكرة على الشاشة.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>لم ينجح ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order number and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of stations</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>أزمنة الذهاب والإياب في آخر 5 دقائق؛ أطولها %1 م.ث</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>قبل 5 دقائق</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>حتى %1 م.ث</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>سعر متفق عليه</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>م%1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>المرحلة %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>إلغاء…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>جارٍ استدراك ما فات</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>بانتظار المحاولة التالية</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>لا اتصال؛ يُعاد السؤال بين حين وآخر</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>بالطريق الثاني</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>تبقى على هذا الصندوق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>إرسال الطلبات</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>الطلبات المنتظرة</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>الطلبات المرفوضة</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>المفقود في الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>المحاولة التالية بعد</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>أعد الاتصال الآن</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail of the link and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkIndicator</name>
    <message>
        <source>good</source>
        <comment>quality of the link</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · فُقد %3 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>متصل عبر HTTP</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds until the next attempt</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>link state and detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stonepot::LoginScreen</name>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>نسيت الرمز؟ يمكن للمدير إعادة تعيينه.</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رمزك</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>أدخل رمزك للبدء</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>من يعمل الآن؟</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>هذا الرمز غير صحيح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>المحور بطيء في الرد. يُسأل مرة أخرى…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>المحور لا يرد، وهو وحده يعرف هذا الرمز. اكتبه مرة أخرى بعد قليل.</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>اختيار واحد ناقص</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>لا اختيارات ناقصة</numerusform>
            <numerusform>اختيار واحد ناقص</numerusform>
            <numerusform>اختياران ناقصان</numerusform>
            <numerusform>%n اختيارات ناقصة</numerusform>
            <numerusform>%n اختيارًا ناقصًا</numerusform>
            <numerusform>%n اختيار ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>price of an extra</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and price of one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 + extras %2</source>
        <translation>%1 + إضافات %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>to the order, with its price</comment>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>تغيير إلى %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>تُطبع وتظهر في المطبخ</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>ملاحظة وحساسية</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>ملاحظة للمطبخ</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>ما ينبغي أن يعرفه المطبخ أيضًا</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters used and allowed</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::NumberSheet</name>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>سعر جديد</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>لا طلبات تنتظر على هذا الصندوق.</numerusform>
            <numerusform>طلب واحد ينتظر على هذا الصندوق، وهذا كثير. لم يضع شيء؛ واصل البيع واتصل بالمسؤول عن الشبكة.</numerusform>
            <numerusform>طلبان ينتظران على هذا الصندوق، وهذا كثير. لم يضع شيء؛ واصل البيع واتصل بالمسؤول عن الشبكة.</numerusform>
            <numerusform>%n طلبات تنتظر على هذا الصندوق، وهذا كثير. لم يضع شيء؛ واصل البيع واتصل بالمسؤول عن الشبكة.</numerusform>
            <numerusform>%n طلبًا ينتظر على هذا الصندوق، وهذا كثير. لم يضع شيء؛ واصل البيع واتصل بالمسؤول عن الشبكة.</numerusform>
            <numerusform>%n طلب ينتظر على هذا الصندوق، وهذا كثير. لم يضع شيء؛ واصل البيع واتصل بالمسؤول عن الشبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>يمكنك مواصلة البيع واستلام النقد؛ تُحفظ الطلبات على هذا الصندوق وتذهب إلى المطبخ عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>يمكنك مواصلة البيع واستلام النقد؛ طلب واحد ينتظر على هذا الصندوق ويذهب إلى المطبخ عند عودة الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>يمكنك مواصلة البيع واستلام النقد؛ لا طلبات تنتظر على هذا الصندوق.</numerusform>
            <numerusform>يمكنك مواصلة البيع واستلام النقد؛ طلب واحد ينتظر على هذا الصندوق ويذهب إلى المطبخ عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك مواصلة البيع واستلام النقد؛ طلبان ينتظران على هذا الصندوق ويذهبان إلى المطبخ عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك مواصلة البيع واستلام النقد؛ %n طلبات تنتظر على هذا الصندوق وتذهب إلى المطبخ عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك مواصلة البيع واستلام النقد؛ %n طلبًا ينتظر على هذا الصندوق ويذهب إلى المطبخ عند عودة الاتصال.</numerusform>
            <numerusform>يمكنك مواصلة البيع واستلام النقد؛ %n طلب ينتظر على هذا الصندوق ويذهب إلى المطبخ عند عودة الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>عرض الطلبات المنتظرة</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>إلزامي · لا اختيار</numerusform>
            <numerusform>إلزامي · اختر واحدًا</numerusform>
            <numerusform>إلزامي · اختر اثنين</numerusform>
            <numerusform>إلزامي · اختر %n</numerusform>
            <numerusform>إلزامي · اختر %n</numerusform>
            <numerusform>إلزامي · اختر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>إلزامي · اختر من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>اختياري · لا شيء</numerusform>
            <numerusform>اختياري · واحد على الأكثر</numerusform>
            <numerusform>اختياري · اثنان على الأكثر</numerusform>
            <numerusform>اختياري · %n على الأكثر</numerusform>
            <numerusform>اختياري · %n على الأكثر</numerusform>
            <numerusform>اختياري · %n على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · لا شيء مجانًا</numerusform>
            <numerusform>%1 · واحد مجانًا</numerusform>
            <numerusform>%1 · اثنان مجانًا</numerusform>
            <numerusform>%1 · %n مجانًا</numerusform>
            <numerusform>%1 · %n مجانًا</numerusform>
            <numerusform>%1 · %n مجانًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>يمكن إضافة هذا الصنف</numerusform>
            <numerusform>اختر واحدًا بعد لإضافة هذا الصنف</numerusform>
            <numerusform>اختر اثنين بعد لإضافة هذا الصنف</numerusform>
            <numerusform>اختر %n بعد لإضافة هذا الصنف</numerusform>
            <numerusform>اختر %n بعد لإضافة هذا الصنف</numerusform>
            <numerusform>اختر %n بعد لإضافة هذا الصنف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>اختير %1 من %2</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>جاهز للاستلام: %1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>يرجى إبراز الإيصال عند الكاونتر.</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>هذه الشاشة غير متصلة بالمطبخ. يرجى السؤال عند الكاونتر.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>جهز الآن</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>متوسط الانتظار دقيقة واحدة</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>متوسط الانتظار بالدقائق: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · إكرامية %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · الباقي %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>المطلوب دفعه: %1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>بيع %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>أُعيد: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>مدفوع زيادة: %1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>إلغاء أو استرداد…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>شاهده المطبخ</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>ملغى جزئيًا</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what happened to an order</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened to an order, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>تحضير إيصال بالبريد</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>إضافة أو تغيير</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>أسطر الطلب</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>تناول هنا</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Tap an item to start the order</source>
        <translation>المس صنفًا لبدء الطلب</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>إرسال إلى المطبخ</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>حفظ للمطبخ</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>ط%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1 لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>لا شيء لم يُرسل</numerusform>
            <numerusform>سطر لم يُرسل</numerusform>
            <numerusform>سطران لم يُرسلا</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>stonepot::OrdersFilter</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>number, place and stage of an order</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>stonepot::OrdersSheet</name>
    <message>
        <source>Recent orders</source>
        <translation>أحدث الطلبات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>أُبلغ المطبخ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>تنبيه %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>منتظر %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>جاهز %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>لا طلبات اليوم بعد.</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>لا توجد طلبات كهذه الآن.</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>جارٍ تحديث الطلبات…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>المحاولة التالية للوصول إلى المحور بعد %1 ث · المحاولة %2</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>جارٍ محاولة الوصول إلى المحور…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>لا اتصال بعد</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>آخر اتصال %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>حالة المطبخ %1، قبل %2</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>الرقم أو الاسم أو الهاتف</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>تُطبع على</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>عند دفع الطلب</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>تذاكر المطبخ</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>المحطات التي ليس لها طابعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>وقت الطباعة</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>بلا طابعة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>يُفتح عند الدفع نقدًا</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>لكل طلب</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>دون اتصال بالمطبخ</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>إذا لم تعرضها أي شاشة خلال 20 ث</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>طُبع كل شيء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1 – تجري المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>عبر الإنترنت / QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز البطاقة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>يحتاج إلى الاتصال</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>الدفعة %1 من %2</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>جاهز للإتمام</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>بانتظار المبلغ</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>يُحفظ الطلب على هذا الصندوق قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>اكتب ما يسلّمه الضيف أو اضغط على مبلغ.</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>لا تضغط «إتمام» إلا بعد تأكيد الدفع.</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>يرسل «إتمام» المبلغ إلى جهاز البطاقة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>دفع الضيف بالهاتف. اضغط «إتمام» لحفظ الطلب؛ لن يُخصم شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>بانتظار الضيف</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>لا طابعة للإيصالات</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>طباعة الفاتورة</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>أُدخل رقم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>العنوان، مثل 192.168.1.40</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>البحث في الشبكة</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>الورق والطراز</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>المحطات التي يطبع تذاكرها</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>عند تعذر الوصول إليها</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة اختبار</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>الطباعة على %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>تحتاج الطابعة إلى اسم.</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>تحتاج الطابعة إلى عنوان.</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>هذا ليس عنوان طابعة. اكتب عنوانًا مثل 192.168.1.40 أو ⁦/dev/usb/lp0⁩.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>هذا يعمل الآن، لكن تعذر حفظه: قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>عرض %1 مم، %2 حرفًا في السطر</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>عرض %1 مم، قديمة: بلا رمز QR وبلا حالة</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>تسري التغييرات هنا فورًا.</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>إضافة طابعة</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>الإيصالات والتذاكر</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>ما يُطبع ومتى</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>يمسح الضيف الرمز ويدفع بالهاتف.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>رمز دفع بمبلغ %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>الرمز صالح لمدة %1 أخرى.</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>لم يعد الرمز صالحًا.</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>تذاكر يمكن استرجاعها</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>استرجاع تذكرة</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>تعود إلى مكانها السابق بوقتها.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>ابحث عن صنف أو امسح الباركود</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>لا شيء في القائمة يطابق هذا.</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>لا يوجد ما يباع هنا بعد.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>بحث أو مسح</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>ما يُغيَّر هنا يسري فورًا.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>طريقة كتابة المبالغ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>طلب الرمز إذا لم يلمسه أحد لمدة</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>الاسم؛ آخر حرف أو رقم فيه يسمّي الطلبات: till-b يعطي B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>عنوان المحور، مثل 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>المطعم في المحور</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>الطابعات…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>ملؤها</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>حُدِّد عند تشغيل البرنامج</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>لا يحتوي اسم الجهاز على مسافات أو علامات اقتباس أو شرطات مائلة عكسية.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>هذا ليس عنوانًا. اكتب عنوانًا مثل 192.168.1.10:3001 أو https://hub.example.com.</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>الاسم المختصر للمطعم من 1 إلى 64 حرفًا أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>يعمل هذا الآن، لكن تعذّر حفظه: قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>محور هذا البرنامج</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>السماح بانضمام أجهزة أخرى</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>لا يغلقه إلا المدير</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>رمز الاقتران، إذا طلبه المحور</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>يسري الاسم والعنوان والمطعم بعد إعادة تشغيل البرنامج. لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>قائمة الطعام</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>الملف: قائمة طعام (JSON) أو جدول (CSV)</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>البحث عن الملف…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>ما معنى كل عمود</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>قوائم الطعام (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>قائمة المطعم المثال</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n صنف، لا خطأ.</numerusform>
            <numerusform>صنف واحد، لا خطأ.</numerusform>
            <numerusform>صنفان، لا خطأ.</numerusform>
            <numerusform>%n أصناف، لا خطأ.</numerusform>
            <numerusform>%n صنفًا، لا خطأ.</numerusform>
            <numerusform>%n صنف، لا خطأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>لا يُستورد شيء ما دام سطر خاطئًا. %n مشكلة:</numerusform>
            <numerusform>لا يُستورد شيء ما دام سطر خاطئًا. مشكلة واحدة:</numerusform>
            <numerusform>لا يُستورد شيء ما دام سطر خاطئًا. مشكلتان:</numerusform>
            <numerusform>لا يُستورد شيء ما دام سطر خاطئًا. %n مشكلات:</numerusform>
            <numerusform>لا يُستورد شيء ما دام سطر خاطئًا. %n مشكلة:</numerusform>
            <numerusform>لا يُستورد شيء ما دام سطر خاطئًا. %n مشكلة:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>يسجّل الجميع الدخول برمز من 4 أرقام. يمكن للمدير الإلغاء والاسترداد وتغيير الإعدادات.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>اسم الشخص %1</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>رمز الشخص %1</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>عمل الشخص %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>محاسب</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>المطعم</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>ما يُباع</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot: التشغيل الأول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>بضعة أسئلة ثم يمكن أخذ أول طلب. تُحفظ الإجابات إن توقفت في الأثناء.</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>هل يوجد Stonepot في هذا المطعم؟</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>اسم المطعم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>الضريبة بالمئة؛ لا شيء إن لم توجد</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>اسم الضريبة كما يظهر في الإيصالات</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>أسعار القائمة</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>منفذ المحور في هذا البرنامج</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>المحاور في هذه الشبكة</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>عنوان المحور، مثل 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>رمز الاقتران؛ يطبعه «stonepot-hub pair»</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>ما هذا الجهاز</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>شاشة المطبخ</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>شاشة نداء الطلبات</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>الاسم؛ آخر حرف أو رقم فيه يسمّي الطلبات: till-b يعطي B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>لا، إعداده هنا</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>نعم، الانضمام إلى محوره</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>تُضاف الضريبة</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>الضريبة مشمولة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>افتتاح المطعم</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>تذكرة معدّلة</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>تذكرة متأخرة</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>إلغاء صنف</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>طلب جاهز للاستلام</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sound and its volume</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stonepot::SplitView</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>تقسيم الفاتورة</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>الدفعة %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>مع الضريبة والإكرامية</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>حسب الصنف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stonepot::StaleStrip</name>
    <message>
        <source>Retry in %1 s (attempt %2)</source>
        <comment>seconds, and which attempt in a row it will be</comment>
        <translation>إعادة المحاولة بعد %1 ث (المحاولة %2)</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>عاد الاتصال — يجري تحديث التذاكر أدناه.</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>لا اتصال بالمحور بعد — لا تظهر تذاكر الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>لا اتصال بالمحور منذ %1 — التذاكر أدناه كما كانت %2. تُحفظ عمليات الإنهاء وتُرسل عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1، التذاكر: %2</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>التجميع</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>محطات هذه الشاشة</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>يعرضها من جديد عند بدء التشغيل.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>التجميع</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>دون اتصال · يُحفظ على هذا الصندوق</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>طلبات كثيرة تنتظر على هذا الصندوق. هي في أمان؛ اتصل بالمسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>طلبات محفوظة هنا تنتظر ردًا</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>طلب مرفوض</numerusform>
            <numerusform>طلبان مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1، قائمة المستخدم</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketBoard</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>لا تذاكر</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>لا تذاكر بهذا الصنف</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>صفحة %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>الحدّة: %1 من 3</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>%1 في الطلب</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>البحث؛ مسح الباركود يعمل في أي مكان</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>طلبات اليوم</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>تعليق الطلب</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>الطلبات المعلقة</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>العميل والملاحظة</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>اختيار؛ إتمام الدفع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>خصم على %1</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>خصم على الطلب</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>خصم %1 يحتاج إلى مدير</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>ملاحظة على الطلب…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>خصم على الطلب…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>إفراغ الطلب</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>الطلبات المعلقة (%1)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>القفل أو دخول شخص آخر</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>إعادة %1 من %2</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>إلغاء %1 من %2</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>البيع بسعر %1 يحتاج إلى مدير</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>فتح الدرج دون بيع…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>الطابعات…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>تغيير الطابعات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>إعادة %1 على جهاز البطاقات</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>دفعات بلا طلب…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>خصم على الطلب: دُفع جزء منه</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>صندوق Stonepot</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>حُفظ %1. الباقي %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>لا يوجد صنف بالرمز %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>لم يعد ممكنًا دفع طلبها. أعد المال على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>لم يعد في القائمة وأُزيل من الطلب: %1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>إيصال %1، %2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>أرفق الإيصال بالبريد: %1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>لا يُفتح هنا برنامج بريد. الإيصال في %1</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>تعذّرت كتابة الإيصال في %1: %2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>لم يعد ممكنًا دفع طلبها. أعد المال.</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>على %1 قبل الضريبة</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>خصم %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 شامل · على %3</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · على %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>stonepot::VoidSheet</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>إعادة المبلغ عن طريق</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>إلغاء: لم يُحضَّر ولا يُحاسَب</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>استرداد: تم تقديمه</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>انسكب أو سقط</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>غيّر الضيف رأيه</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>ليس جيدًا</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>إلغاء أو استرداد %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>إلغاء وإعادة %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>اختر ما يُسترجع</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>سيُدفع هذا الطلب السفري لاحقًا، وليس له اسم ولا رقم هاتف.</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>ليس لهذا التوصيل اسم ولا رقم هاتف.</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>ليس لهذا التوصيل عنوان.</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>ليس لهذا التوصيل عنوان ولا اسم ولا رقم هاتف.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هذا الطلب؟</translation>
    </message>
</context>
</TS>
