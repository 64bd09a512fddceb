<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>COPY %1</source>
        <translation>कॉपी %1</translation>
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
        <source>VOID</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>ADD-ON</source>
        <translation>अतिरिक्त</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>जल्दी</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>टेबल %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>एलर्जी: %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>GSTIN: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Guests: %1</source>
        <translation>मेहमान: %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>सेवा: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>नंबर: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>उप-योग</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>%1 on %2, included</source>
        <translation>%1, %2 पर, शामिल</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>राउंड ऑफ़</translation>
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
        <source>Cashless</source>
        <translation>कैशलेस</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>टिप</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बाकी वापस</translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation>वापसी, %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>जाँच पृष्ठ</translation>
    </message>
    <message>
        <source>NO SALE</source>
        <translation>बिना बिक्री</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>किसने खोला</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>किसने मंज़ूरी दी</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>तय किया गया दाम</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Bill – not paid</source>
        <translation>बिल – भुगतान नहीं हुआ</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>यह रसीद नहीं है।</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>बदलाव</translation>
    </message>
</context>
</TS>
