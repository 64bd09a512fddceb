<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>हब का WebSocket पता, जैसे ws://hub:3001/ws.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>हब का HTTP पता, जैसे http://hub:3001/api.</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>हब की मशीन और पोर्ट, जब ऊपर के दोनों पते इसी से बनें।</translation>
    </message>
    <message>
        <source>host</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>सिस्टम के बजाय जिन सर्टिफ़िकेट (PEM) पर भरोसा हो, जब हब का अपना हो।</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>हब की सिर्फ़ यही पब्लिक की मानें: उसका SHA-256, Base64 या हेक्साडेसिमल में।</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>यह हब का कौन-सा रेस्टोरेंट है (वरना: demo)।</translation>
    </message>
    <message>
        <source>id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>इस डिवाइस का डेटा रखने का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>इस डिवाइस का नाम; आख़िरी अक्षर या अंक से ऑर्डर का नाम बनता है: till-b से B-001।</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>दिखाए जाने वाले किचन स्टेशन, बीच में कॉमा (वरना: सभी), या expo, जहाँ से ऑर्डर निकलते हैं।</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>“stonepot-hub pair” के कोड से हब में जुड़ें; एक बार ज़रूरी।</translation>
    </message>
    <message>
        <source>code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>यह दिखाएँ और बंद हों।</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>वर्शन दिखाएँ और बंद हों।</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>बिना स्क्रीन की बिलिंग मशीन या किचन डिस्प्ले: JSON लाइनें अंदर और बाहर।</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>रेस्टोरेंट की बिलिंग मशीन और किचन स्क्रीन।</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>क्या बनना है: pos (वरना) या kds।</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>किचन स्क्रीन बनें।</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>मेहमानों को ऑर्डर बताने वाली स्क्रीन बनें।</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>यहाँ नमूना रेस्टोरेंट के साथ हब, बिलिंग मशीन और किचन स्क्रीन चलाएँ (PIN 1234)।</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>--demo के साथ: अपने आप एक ऑर्डर बेचें और फ़ोल्डर में स्क्रीनशॉट रखें।</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>पूरी स्क्रीन भरें।</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>अनपेक्षित: “%1”।</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>डिवाइस के नाम में स्पेस, उद्धरण चिह्न या बैकस्लैश नहीं होते</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>--kds और --board दो स्क्रीन हैं; एक चुनें।</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>--demo दोनों स्क्रीन दिखाता है; --kds और --board हटाएँ।</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>--demo चाहिए</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>कैश काउंटर पर कनेक्शन का पता और बाकी सभी विवरण दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>एक ऑर्डर</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>%1 पर रोका गया</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>बिलिंग मशीन %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>दूसरी बिलिंग मशीन</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>हब से पूछा जा रहा है कि यह किसका है।</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>कनेक्शन नहीं है: इसे उसी बिलिंग मशीन पर खोला जा सकता है जिसने इसे रोका है।</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>यह बिलिंग मशीन इसे पढ़ नहीं सकती: इसे वहीं खोलें जहाँ रोका गया था।</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>इसमें कुछ इस बिलिंग मशीन के मेन्यू में नहीं है: इसे वहीं खोलें जहाँ रोका गया था।</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>यह ऐसे ऑर्डर का हिस्सा है जो यहाँ नहीं है: इसे वहीं खोलें जहाँ रोका गया था।</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>इसे दूसरी बिलिंग मशीन ने ले लिया है: %1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>अब यह इस बिलिंग मशीन पर रोका गया है: %1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>हब जवाब नहीं दे रहा। जवाब मिलते ही यह यहाँ रोका हुआ दिखेगा: %1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>हब इसे इस बिलिंग मशीन को नहीं देता: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>इस बिलिंग मशीन ने इसे बिना कनेक्शन के खोला, और दूसरी बिलिंग मशीन ने भी इसे ले लिया।</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>दूसरी बिलिंग मशीन पर पूछें कि इसे कौन बेच रहा है। दोनों में से एक पर ऑर्डर खाली करें; यदि दोनों ने बेच दिया हो, तो एक रद्द करें।</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>एक ऑर्डर दो बिलिंग मशीनों पर खुला है</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>किचन ने अभी तक नहीं देखा</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>किचन ने %1 मिनट से नहीं देखा</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>परोसने के लिए तैयार</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>देने के लिए तैयार</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>%1 से परोसने के लिए तैयार</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>%1 से देने के लिए तैयार</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>अस्वीकृत: %1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>भेजना बाकी · %1 पर सहेजा</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>किचन में बन रहा है</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>किचन स्क्रीन पर</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>सिंक हुआ · अभी किसी किचन स्क्रीन पर नहीं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · भुगतान बाकी</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · आंशिक भुगतान</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>डाइन-इन</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 मेहमान</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n मेहमान</numerusform>
            <numerusform>%n मेहमान</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>काग़ज़ ख़त्म है</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>ढक्कन खुला है</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>प्रिंटर ऑफ़लाइन पर सेट है</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>इसने जवाब देना बंद कर दिया; देखें कि पर्ची निकली या नहीं</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>यह पर्ची नहीं छाप सका</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>इससे संपर्क नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>1 प्रिंटर तैयार</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n प्रिंटर तैयार</numerusform>
            <numerusform>%n प्रिंटर तैयार</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>यह आइटम अब मेनू में नहीं है।</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>यह ख़त्म हो गया है।</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>आज केवल %1 बचे हैं।</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>साइज़ चुनें।</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>एक विकल्प चुनना बाकी है।</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>ज़्यादा से ज़्यादा %1 चुने जा सकते हैं।</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>एक विकल्प अब मेनू में नहीं है। उसे हटाकर फिर से चुनें।</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>इतनी मात्रा नहीं बेची जा सकती।</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>नोट किचन के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>यह बिलिंग मशीन ऑर्डर नहीं सहेज सकी; शायद इसकी डिस्क भर गई है। कुछ नहीं भेजा गया। आपका ऑर्डर अब भी यहीं है।</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>इस बिलिंग मशीन का स्टोरेज काम नहीं कर रहा। सहायता को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>इस ऑर्डर में कुछ ठीक नहीं है। इसकी लाइनें जाँचें।</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>हब पर इस ऑर्डर का कुल अलग आता है।</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>यह हब किसी दूसरे रेस्टोरेंट का है।</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>हब पर इस नंबर का दूसरा ऑर्डर है।</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>हब इस ऑर्डर को नहीं जानता।</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>किसी और ने यह ऑर्डर बदल दिया है।</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>इस बिलिंग मशीन को इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>हब अभी यह नहीं कर सकता। फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>यह ऑर्डर बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>हब यह नहीं कर सकता।</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>ये राशियाँ बहुत बड़ी हैं।</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>यह ऑर्डर दूसरी मुद्रा में है।</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>%1 का भुगतान अस्वीकृत: %2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>%1 को रद्द करना अस्वीकृत: %2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>%1 की वापसी अस्वीकृत: %2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>%1 का बदलाव अस्वीकृत: %2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>%1 जैसा था वैसा ही रहेगा; हब ने बदलाव नहीं माना: %2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>हब भेजे गए ऑर्डर में कोई बदलाव नहीं लेता।</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>ऑर्डर का प्रकार वही रहता है जो भेजा गया था।</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>उपयोग: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>विकल्प:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[विकल्प]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>अनजान विकल्प “%1”।</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>अनजान विकल्प: %1।</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1” के बाद अनपेक्षित मान।</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1” के बाद मान नहीं है।</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>प्रोग्राम बंद करना</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>यह मुद्रा नहीं है। इसके तीन अक्षर लिखें, जैसे INR.</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>यह समय क्षेत्र नहीं है। Asia/Kolkata जैसा लिखें।</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>यह प्रतिशत नहीं है। 8.875 जैसा लिखें, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>पोर्ट 1 से 65535 तक की संख्या है।</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>कोई दूसरा प्रोग्राम यह पोर्ट इस्तेमाल कर रहा है। दूसरा चुनें, जैसे 3002.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>यह पता नहीं है। 192.168.1.10:3001 जैसा लिखें।</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>इस पते पर कोई जवाब नहीं देता। क्या हब चल रहा है, और क्या नेटवर्क वही है?</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>वहाँ जो जवाब देता है वह हब नहीं है।</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>हब यह कोड नहीं मानता: यह ग़लत है, इस्तेमाल हो चुका है या दस मिनट से पुराना है।</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>बहुत सारे ग़लत कोड डाले गए। आधा घंटा रुकें।</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>डिवाइस के नाम में ख़ाली जगह, उद्धरण चिह्न या बैकस्लैश नहीं होते।</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>इनमें से कम से कम एक मैनेजर है।</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>PIN में 4 अंक होते हैं।</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>यह PIN किसी और का है: इसी से व्यक्ति पहचाना जाता है।</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी: %1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>फ़ाइल में नीचे की पंक्तियाँ सुधारें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>यह मेन्यू नहीं है: %1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>सहेजा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>क़ीमत</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>स्टेशन</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 नहीं है</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>“%1” क़ीमत नहीं है</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>रेस्तराँ में “%1” कर नहीं है</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>दूसरी पंक्ति में भी “%1” है</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>उद्धरण चिह्न खुले हैं, बंद नहीं</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 बहुत लंबा है</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>पंक्ति %1: %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>हब जोड़ने का कोड नहीं मान रहा: ग़लत है, इस्तेमाल हो चुका है या दस मिनट से पुराना है। नया कोड लें।</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>बहुत सारे ग़लत कोड डाले गए। आधा घंटा रुकें।</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>प्रोग्राम पहले से चल रहा है, या कोई और इसका पोर्ट इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>हब के पते पर कोई जवाब नहीं। क्या हब चालू है, और नेटवर्क वही है?</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>यह हब किसी दूसरे रेस्टोरेंट का है।</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>डेटा पढ़ा या लिखा नहीं जा सकता। शायद डिस्क भरी है।</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>डेटा ख़राब है और अलग रख दिया गया। फिर शुरू करें; ऑर्डर न दिखें तो सहायता को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>डेटा प्रोग्राम के नए वर्शन का है। वही इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>जिससे इसे शुरू किया गया, उसमें कुछ ठीक नहीं है।</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>किचन स्क्रीन पर</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>भेजना बाकी</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>किचन ने नहीं देखा</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>सिंक हुआ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>ख़त्म</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>Stonepot शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>इस स्क्रीन से काम होता है</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>T%1</source>
        <extracomment>A table&apos;s number on a kitchen ticket, as short as can be</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 मेहमान</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n मेहमान</numerusform>
            <numerusform>%n मेहमान</numerusform>
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
        <translation>कोर्स %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>एलर्जी: %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>बिना स्टेशन</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %3 में से %2</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>अज्ञात स्थिति: %1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>जल्दी</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>+1 और लाइन</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>+%n और लाइन</numerusform>
            <numerusform>+%n और लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>यहाँ भी: %1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>अतिरिक्त · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>पूरा दर्ज · भेजा जाएगा</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>दे दिया</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayModel</name>
    <message>
        <source>%1, %2</source>
        <comment>item and how many of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many of which variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>जैसा है</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>पूरी सूची</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>बनाने के आइटम</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · बनाना बाकी</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>सभी स्टेशन</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1: %2। बदलें</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>यह मैनेजर का PIN नहीं है।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>बहुत बार ग़लत PIN। एक मिनट रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>यह PIN सही नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>मैनेजर का PIN</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>हब जवाब नहीं दे रहा, और यह PIN सिर्फ़ हब जानता है। थोड़ी देर में फिर डालें।</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>हब धीरे जवाब दे रहा है। फिर से पूछा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>दूसरा दाम</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>बिना बिक्री के दराज़ खुली</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>जो किया गया, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>इस बिलिंग मशीन पर मैनेजर ने जो मंज़ूर किया</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1, मंज़ूरी: %2</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>लॉग पढ़ा नहीं जा सका: इस बिलिंग मशीन की डिस्क जवाब नहीं दे रही। इसे बंद करके फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>ख़त्म</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>%1 बचे</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · अभी भेजा नहीं</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>बिल की लाइनें</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>पैसे लौटाए</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>मेहमान कार्ड मशीन पर भुगतान कर रहा है…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>कार्ड मशीन ने नहीं बताया कि क्या हुआ। मशीन देखें; मंज़ूर दिखने पर ही “पूरा करें” दबाएँ।</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>कार्ड अस्वीकृत हुआ। कुछ नहीं कटा।</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>भुगतान रोका गया। कुछ नहीं कटा।</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>कार्ड से भुगतान हो गया। ऑर्डर सहेजने के लिए पूरा करें दबाएँ; कार्ड से दोबारा पैसे नहीं कटेंगे।</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>पूरे पैसे</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>नकद मिला</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>कुछ हिस्सा लें</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>बाकी वापस</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>अभी बाकी</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>पूरी राशि लें</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>कुछ हिस्सा लें</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>कार्ड मशीन पर यह राशि लें। मशीन पर मंज़ूर दिखे तो “पूरा करें” दबाएँ।</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>मेहमान यह राशि ऑनलाइन देता है। पुष्टि दिख जाए तो “पूरा करें” दबाएँ।</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>लोकप्रिय</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>टर्मिनल से पूछा गया, पर उसका जवाब किसी को नहीं पता। पहले उसे देखें।</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>मेहमान ने भुगतान कर दिया है, पर ऑर्डर सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>मेहमान ने भुगतान कर दिया है, पर ऑर्डर सहेजा नहीं गया। टर्मिनल पर इसका नाम %1 है।</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>ऑर्डर सहेजें</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>टर्मिनल पर लौटाया गया…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>वहाँ स्वीकृत लिखा है</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>कुछ नहीं कटा</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>मेहमान ने फ़ोन से भुगतान कर दिया है, पर ऑर्डर सहेजा नहीं गया। भुगतान का नाम %1 है।</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>बिना ऑर्डर के भुगतान</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>लौटाया गया…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>पूरे ऑर्डर के लिए नोट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>शाकाहारी</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>वीगन</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>ग्लूटेन-मुक्त</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>तीखा</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>रोके गए ऑर्डर</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>कोई ऑर्डर रोका नहीं गया।</translation>
    </message>
</context>
<context>
    <name>stonepot::HistorySheet</name>
    <message>
        <source>Tickets</source>
        <translation>KOT</translation>
    </message>
    <message>
        <source>Preparation times</source>
        <translation>बनाने का समय</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखा</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>स्टेशन</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>बने</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>10 में से 9</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>बिना स्टेशन</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>सभी आइटम</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>आज के KOT सहेजें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>ख़त्म</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>%1 बचे</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>बिक्री में</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>एलर्जी वाले तत्व</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>कोई दर्ज नहीं</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>तीखापन</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>3 में से %1</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>यहाँ बनता है</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>ख़त्म बताएँ</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>बचा हुआ गिनें…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>फिर उपलब्ध</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>ऑर्डर में जोड़ें…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>कितने बचे हैं?</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>बिक्री में क्या है बदलना</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>बिलिंग मशीन के लिए कोड</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>किचन स्क्रीन के लिए कोड</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>ऑर्डर बुलाने वाली स्क्रीन के लिए कोड</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>यह नहीं हो सका: हब का डेटा पढ़ा या लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>%2 पर हब के लिए कोड %1। यह दस मिनट और एक डिवाइस के लिए मान्य है।</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>पहुँच हटाएँ</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 की पहुँच हटाएँ</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>अभी कोई और उपकरण नहीं जुड़ सकता: इस मशीन का कोई दूसरा प्रोग्राम पोर्ट %1 का उपयोग कर रहा है। उसे बंद करें, फिर इस प्रोग्राम को दोबारा शुरू करें।</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>घूमें</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>लाइन पूरी</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>पेज</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>स्टेशन</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>आख़िरी अंक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पेज</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पेज</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>%1 वापस लाएँ</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>1 “पूरा” दर्ज</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>%n “पूरा” दर्ज</numerusform>
            <numerusform>%n “पूरा” दर्ज</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>पेज %1 / %2</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>कोई और KOT वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>आज के KOT और समय</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>किचन</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>जितने आ सकें</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>आवाज़ें</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>नया KOT</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>बदला KOT</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>देर वाला KOT</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>कुछ रद्द हुआ</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>इस डिस्प्ले के स्टेशन…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>KOT का क्रम</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>वादे के समय से</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>देर वाले KOT चमकें</translation>
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
            <numerusform>देर से</numerusform>
            <numerusform>देर से</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>%1 देर से</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>किचन मेनू</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>औसत</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>संपर्क नहीं</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>यह डिवाइस इसे सहेज नहीं सका। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>अब यह संभव नहीं: इसे कहीं और बदला गया है।</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>यह KOT अब बोर्ड पर नहीं है।</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>यह नहीं हो सका। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>किचन</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order number and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of stations</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>सहेजा नहीं जा सका: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>पिछले 5 मिनट का आने-जाने का समय; सबसे लंबा %1 ms</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 मिनट पहले</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>%1 ms तक</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>एलर्जी: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>तय किया गया दाम</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>को%1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>कोर्स %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>रद्द करें…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>लॉग इन नहीं</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>जुड़ रहा है</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>छूटा हुआ ला रहा है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>अगली कोशिश का इंतज़ार</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>संपर्क नहीं; बीच-बीच में फिर पूछा जाता है</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>तुरंत</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>दूसरे रास्ते से</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>इस बिलिंग मशीन पर रहते हैं</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>ऑर्डर जाते हैं</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>रुके हुए ऑर्डर</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>अस्वीकृत ऑर्डर</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>आने-जाने का समय</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>पिछले मिनट में खोया</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>अगली कोशिश</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>असफल कोशिशें</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>आख़िरी संपर्क</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>अभी फिर से जोड़ें</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>कतार में</translation>
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
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · %3 % खोया</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>HTTP से जुड़ा है</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>जुड़ रहा है…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds until the next attempt</comment>
        <translation>%1 से.</translation>
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
        <translation>कैशियर</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>किचन</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>PIN भूल गए? मैनेजर इसे रीसेट कर सकता है।</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>%1 का PIN</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>अपना PIN डालें</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>शुरू करने के लिए अपना PIN डालें</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>कौन काम पर है?</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>बहुत बार ग़लत PIN। एक मिनट रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>यह PIN सही नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>हब धीरे जवाब दे रहा है। फिर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>हब जवाब नहीं दे रहा, और यह PIN सिर्फ़ हब जानता है। थोड़ी देर में फिर डालें।</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>1 विकल्प चुनना बाकी</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>%n विकल्प चुनना बाकी</numerusform>
            <numerusform>%n विकल्प चुनने बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
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
        <translation>%1 + अतिरिक्त %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>to the order, with its price</comment>
        <translation>जोड़ें %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>बदलें %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>छपेगा और किचन में दिखेगा</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>नोट और एलर्जी</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>किचन के लिए नोट</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>किचन को और क्या जानना चाहिए</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>एलर्जी: %1</translation>
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
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>नया दाम</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>%n ऑर्डर इस बिलिंग मशीन पर रुका है, यह बहुत ज़्यादा है। कुछ खोया नहीं है; बेचते रहें और नेटवर्क सँभालने वाले को फ़ोन करें।</numerusform>
            <numerusform>%n ऑर्डर इस बिलिंग मशीन पर रुके हैं, ये बहुत ज़्यादा हैं। कुछ खोया नहीं है; बेचते रहें और नेटवर्क सँभालने वाले को फ़ोन करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>आप बेचना और नकद लेना जारी रख सकते हैं; ऑर्डर इस बिलिंग मशीन पर सहेजे जाते हैं और कनेक्शन लौटने पर किचन जाते हैं।</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>आप बेचना और नकद लेना जारी रख सकते हैं; 1 ऑर्डर इस बिलिंग मशीन पर रुका है और कनेक्शन लौटने पर किचन जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>आप बेचना और नकद लेना जारी रख सकते हैं; %n ऑर्डर इस बिलिंग मशीन पर रुका है और कनेक्शन लौटने पर किचन जाएगा।</numerusform>
            <numerusform>आप बेचना और नकद लेना जारी रख सकते हैं; %n ऑर्डर इस बिलिंग मशीन पर रुके हैं और कनेक्शन लौटने पर किचन जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>रुके हुए ऑर्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>ज़रूरी · %n चुनें</numerusform>
            <numerusform>ज़रूरी · %n चुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>ज़रूरी · %1 से %2 चुनें</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>वैकल्पिक · %n तक</numerusform>
            <numerusform>वैकल्पिक · %n तक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · %n मुफ़्त</numerusform>
            <numerusform>%1 · %n मुफ़्त</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>यह आइटम जोड़ने के लिए %n और चुनें</numerusform>
            <numerusform>यह आइटम जोड़ने के लिए %n और चुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2 में से %1 चुने</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>ले जाने के लिए तैयार: %1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>कृपया काउंटर पर अपनी रसीद दिखाएँ।</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>इस स्क्रीन का किचन से संपर्क नहीं है। कृपया काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>ले जाने के लिए तैयार</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>अभी तैयार</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>औसत इंतज़ार 1 मिनट</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>औसत इंतज़ार %1 मिनट</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · टिप %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · बाकी वापस %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>भुगतान बाकी: %1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>रसीद छापें</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>%1 पर बिका</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 लें</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>लौटाया: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>ज़्यादा भुगतान: %1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>रद्द या वापसी…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>किचन ने देखा</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>दे दिया</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>कुछ रद्द</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what happened to an order</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened to an order, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>ई-मेल रसीद तैयार करें</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>जोड़ें या बदलें</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>1 लाइन</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>ऑर्डर की लाइनें</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>डाइन-इन</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Tap an item to start the order</source>
        <translation>ऑर्डर शुरू करने के लिए आइटम छुएँ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>किचन भेजें</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>किचन के लिए सहेजें</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>मेहमान</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>नया ऑर्डर</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>भुगतान %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>%1 पर खुला</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1 भेजना बाकी</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n भेजना बाकी</numerusform>
            <numerusform>%n भेजना बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>stonepot::OrdersFilter</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>number, place and stage of an order</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>stonepot::OrdersSheet</name>
    <message>
        <source>Recent orders</source>
        <translation>हाल के ऑर्डर</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>किचन को बता दिया</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>सभी %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>चेतावनी %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>रुके %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>तैयार %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>आज अभी तक कोई ऑर्डर नहीं।</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>अभी ऐसा कोई ऑर्डर नहीं।</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>ऑर्डर अपडेट हो रहे हैं…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>हब से जुड़ने की अगली कोशिश %1 सेकंड में · कोशिश %2</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>हब से जुड़ने की कोशिश…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>अभी तक संपर्क नहीं</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>आख़िरी संपर्क %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>किचन की स्थिति %1 की, %2 पहले</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>नंबर, नाम या फ़ोन</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>किस पर छपें</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>जब ऑर्डर का भुगतान हो</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>नकद दराज़</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>KOT</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>जिन स्टेशनों का अपना प्रिंटर नहीं</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>कब छपें</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>कोई प्रिंटर नहीं</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>माँगने पर</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>नकद भुगतान पर खुले</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>हर ऑर्डर पर</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>रसोई से कनेक्शन न हो तब</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>20 s में किसी स्क्रीन पर न दिखे तब</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>प्रिंटिंग</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>सब छप गया है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर से छापें</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>छप गया है</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>न छापें</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1 – अभी कोशिश हो रही है</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>अब तक भुगतान</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>ऑनलाइन / QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>कार्ड मशीन</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>कनेक्शन चाहिए</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>भुगतान %1 / %2</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 लें</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>पूरा करने के लिए तैयार</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>पैसे का इंतज़ार</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>सबसे पहले ऑर्डर इस बिलिंग मशीन पर सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>मेहमान ने जो दिया वह लिखें, या कोई राशि दबाएँ।</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>भुगतान की पुष्टि होने पर ही “पूरा करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>“पूरा करें” राशि कार्ड मशीन पर भेजता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>मेहमान ने फ़ोन से भुगतान कर दिया है। ऑर्डर सहेजने के लिए पूरा करें दबाएँ; दोबारा पैसे नहीं कटेंगे।</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>मेहमान की प्रतीक्षा</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>रसीद प्रिंटर नहीं</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>बिल छापें</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>1 अंक डाला</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n अंक डाला</numerusform>
            <numerusform>%n अंक डाले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>आख़िरी अंक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>पता, जैसे 192.168.1.40</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>नेटवर्क में खोजें</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>कागज़ और मॉडल</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>जिन स्टेशनों के KOT यह छापता है</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>जब यह न मिले</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>जाँच पृष्ठ छापें</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>दराज़ खोलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>इंतज़ार करें</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>%1 पर छापें</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>%1 लें</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>प्रिंटर का नाम चाहिए।</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>प्रिंटर का पता चाहिए।</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>यह प्रिंटर का पता नहीं है। 192.168.1.40 या /dev/usb/lp0 जैसा लिखें।</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>यह अभी चलेगा, पर सहेजा नहीं जा सकता: शायद डिस्क भरी है।</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>%1 मिमी चौड़ा, हर लाइन में %2 अक्षर</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>%1 मिमी चौड़ा, पुराना: न QR कोड, न स्थिति</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>यहाँ किया बदलाव तुरंत लागू होता है।</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>प्रिंटर जोड़ें</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>रसीदें और KOT</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>क्या कब छपे</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>मेहमान स्कैन करके फ़ोन से भुगतान करता है।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>%1 का भुगतान कोड</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>नया कोड</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>कोड अभी %1 और मान्य है।</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>कोड अब मान्य नहीं है।</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>वापस लाने के लिए KOT</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>KOT वापस लाएँ</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>यह अपने समय के साथ पुरानी जगह पर लौटता है।</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>आइटम खोजें या बारकोड स्कैन करें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>खोज के नतीजे</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 आइटम</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n आइटम</numerusform>
            <numerusform>%n आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>मेनू में ऐसा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>यहाँ अभी बेचने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>खोजें या स्कैन करें</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>यहाँ किया गया बदलाव तुरंत लागू होता है।</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>भाषा और रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>रकम लिखने का ढंग</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>इतनी देर तक कोई न छुए तो PIN पूछें</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>नाम; इसके आख़िरी अक्षर या अंक से ऑर्डर का नाम बनता है: till-b से B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>हब का पता, जैसे 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>हब पर रेस्तराँ</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>दोबारा शुरू करें</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>प्रिंटर…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>पूरी भरें</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>कभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>प्रोग्राम शुरू करते समय बताया गया</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>डिवाइस के नाम में ख़ाली जगह, उद्धरण चिह्न या बैकस्लैश नहीं होते।</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>यह पता नहीं है। 192.168.1.10:3001 या https://hub.example.com जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>रेस्तराँ के छोटे नाम में 1 से 64 अक्षर, अंक, - या _ होते हैं।</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>यह अभी काम करता है, पर सहेजा नहीं जा सका: शायद डिस्क भरी है।</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>दूसरे डिवाइस</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>इस प्रोग्राम का हब</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>दूसरे डिवाइस जुड़ने दें</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>प्रोग्राम बंद करना</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>सिर्फ़ मैनेजर बंद कर सकता है</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>जोड़ने का कोड, अगर हब माँगे</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>नाम, पता और रेस्टोरेंट प्रोग्राम दोबारा शुरू होने पर लागू होते हैं। कुछ खोता नहीं।</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>फ़ाइल: मेन्यू (JSON), या स्प्रेडशीट की तालिका (CSV)</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>फ़ाइल खोजें…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>कौन-सा कॉलम क्या है</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>मेन्यू (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>नमूना रेस्तराँ का</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>इसमें नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n आइटम, सब ठीक है।</numerusform>
            <numerusform>%n आइटम, सब ठीक है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>जब तक कोई पंक्ति ग़लत है, कुछ भी आयात नहीं होगा। %n समस्या:</numerusform>
            <numerusform>जब तक कोई पंक्ति ग़लत है, कुछ भी आयात नहीं होगा। %n समस्याएँ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>हर कोई 4 अंकों के PIN से लॉग इन करता है। मैनेजर रद्द कर सकता है, पैसे लौटा सकता है और सेटिंग बदल सकता है।</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>व्यक्ति %1 का नाम</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>व्यक्ति %1 का PIN</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>व्यक्ति %1 का काम</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>कैशियर</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>रेस्तराँ</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>यहाँ कौन काम करता है</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>क्या बिकता है</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot: पहली शुरुआत</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>कुछ सवाल, फिर पहला ऑर्डर लिया जा सकता है। बीच में रुकने पर भी आपके जवाब सहेजे रहते हैं।</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>क्या इस रेस्तराँ में पहले से Stonepot है?</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>रेस्तराँ का नाम</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>कर प्रतिशत में; न हो तो ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>कर का नाम, जैसा रसीद पर दिखे</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>मेन्यू की क़ीमतें</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>इस प्रोग्राम के हब का पोर्ट</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>इस नेटवर्क के हब</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>हब का पता, जैसे 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>जोड़ने का कोड; “stonepot-hub pair” कोड देता है</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>यह डिवाइस क्या है</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>बिलिंग मशीन</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>किचन स्क्रीन</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>ऑर्डर बुलाने वाली स्क्रीन</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>नाम; इसके आख़िरी अक्षर या अंक से ऑर्डर का नाम बनता है: till-b से B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>नहीं, यहीं बनाएँ</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>हाँ, उसके हब से जुड़ें</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>कर ऊपर से जुड़ता है</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>कर इनमें शामिल है</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1 / %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>रेस्तराँ खोलें</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>नया KOT</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>बदला KOT</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>देर वाला KOT</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>कुछ रद्द हुआ</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>ऑर्डर ले जाने के लिए तैयार</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>आवाज़ें</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>तेज़</translation>
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
        <translation>भुगतान सूची</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>बिल बाँटें</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>भुगतान %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>टैक्स और टिप सहित</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>बराबर</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>आइटम से</translation>
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
        <translation>%1 सेकंड में फिर कोशिश (कोशिश %2)</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>फिर से संपर्क हुआ — नीचे के KOT अपडेट हो रहे हैं।</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>हब से अभी तक संपर्क नहीं — दूसरे डिवाइस के KOT नहीं दिख रहे।</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>%1 से हब से संपर्क नहीं — नीचे के KOT %2 के हैं। “पूरा” दर्ज रहता है और कनेक्शन लौटने पर भेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1, %2 KOT</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>स्टेशन</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>एक्सपो</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>इस डिस्प्ले के स्टेशन</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>शुरू होने पर यह इन्हें फिर दिखाता है।</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>एक्सपो</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>ऑफ़लाइन · इस बिलिंग मशीन पर सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>%1 रुके हैं</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>इस बिलिंग मशीन पर कई ऑर्डर रुके हैं। वे सुरक्षित हैं; नेटवर्क सँभालने वाले को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>यहाँ सहेजे गए ऑर्डर जो जवाब का इंतज़ार कर रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>%n अस्वीकृत</numerusform>
            <numerusform>%n अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1, उपयोगकर्ता मेनू</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>एक कम</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक और</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketBoard</name>
    <message>
        <source>Tickets</source>
        <translation>KOT</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>कोई KOT नहीं</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>इस आइटम का कोई KOT नहीं</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>KOT %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>पेज %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>%1 बचे</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>ख़त्म</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>तीखापन: 3 में से %1</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>ऑर्डर में %1</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>खोज; स्कैन किया कोड कहीं भी चलता है</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>आज के ऑर्डर</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>ऑर्डर रोकें</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>रोके गए ऑर्डर</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>ग्राहक और नोट</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>आख़िरी बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>बिलिंग मशीन लॉक करें</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>चुनें; भुगतान पूरा करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>मेहमान</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>%1 पर छूट</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>ऑर्डर पर छूट</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>%1 की छूट के लिए मैनेजर चाहिए</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>ऑर्डर के लिए नोट…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>ऑर्डर पर छूट…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>ऑर्डर खाली करें</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>रोके गए ऑर्डर (%1)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>कुंजियाँ…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>लॉक करें या किसी और को आने दें</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>%2 में से %1 लौटाना</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>%2 में से %1 रद्द करना</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>लॉग…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>%1 में बेचने के लिए मैनेजर चाहिए</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>बिना बिक्री दराज़ खोलना</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>बिना बिक्री दराज़ खोलें…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>प्रिंटर…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>प्रिंटर बदलना</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>कार्ड टर्मिनल पर %1 लौटाना</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>%1 लौटाना</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>बिना ऑर्डर के भुगतान…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1: %3 की जगह %2</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>ऑर्डर पर छूट: एक हिस्सा चुकाया जा चुका है</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>Stonepot बिलिंग</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>%1 सहेजा गया। बाकी वापस %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 सहेजा गया।</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>%1 कोड का कोई आइटम नहीं है।</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 बदला गया।</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>इसके ऑर्डर का भुगतान अब नहीं हो सकता। टर्मिनल पर पैसे लौटाएँ।</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>अब मेन्यू में नहीं, ऑर्डर से हटाया: %1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>रसीद %1, %2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>रसीद को ई-मेल में जोड़ें: %1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>यहाँ कोई ई-मेल प्रोग्राम नहीं खुलता। रसीद %1 में है</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>रसीद %1 में लिखी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>इसके ऑर्डर का भुगतान अब नहीं हो सकता। पैसे लौटाएँ।</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>टिप नहीं</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>अन्य…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>%1 पर, टैक्स से पहले</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>उप-योग</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>छूट %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 शामिल · %3 पर</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · %3 पर</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>stonepot::VoidSheet</name>
    <message>
        <source>Another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>पैसे कैसे लौटाएँ</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>रद्द: न बना, न पैसे लगे</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>वापसी: परोसा जा चुका है</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>ग़लत आइटम</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>छलका या गिरा</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>मेहमान ने मन बदला</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>बहुत देर लगी</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>अच्छा नहीं था</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>%1 रद्द या वापसी</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 लौटाएँ</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>रद्द करें और %1 लौटाएँ</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>चुनें कि क्या वापस लेना है</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>कारण बताएँ</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>इस पार्सल का भुगतान बाद में होगा और इसमें न नाम है, न फ़ोन नंबर।</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>इस डिलीवरी में न नाम है, न फ़ोन नंबर।</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>इस डिलीवरी में पता नहीं है।</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>इस डिलीवरी में न पता है, न नाम, न फ़ोन नंबर।</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>इसके बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>यह किसके लिए है?</translation>
    </message>
</context>
</TS>
