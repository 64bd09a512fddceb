<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>الرقم الضريبي: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>Guests: %1</source>
        <translation>الضيوف: %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: %1</translation>
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
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>%1 on %2, included</source>
        <translation>%1 على %2، شامل</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
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
        <source>Cashless</source>
        <translation>دفع إلكتروني</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation>استرداد، %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>ADD-ON</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>NO SALE</source>
        <translation>بدون بيع</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>سعر متفق عليه</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Bill – not paid</source>
        <translation>الفاتورة – غير مدفوعة</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>هذا ليس إيصالًا.</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>تعديل</translation>
    </message>
</context>
</TS>
