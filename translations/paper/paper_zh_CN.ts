<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>COPY %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>外卖</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>退菜</translation>
    </message>
    <message>
        <source>ADD-ON</source>
        <translation>加菜</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>桌号 %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>税号：%1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Guests: %1</source>
        <translation>人数：%1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>服务员：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>附加费</translation>
    </message>
    <message>
        <source>%1 on %2, included</source>
        <translation>%1（已含，基数 %2）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（基数 %2）</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cashless</source>
        <translation>非现金</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation>退款，%1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>NO SALE</source>
        <translation>非销售开柜</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开柜人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>商定价格</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Bill – not paid</source>
        <translation>账单 – 未付款</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>这不是收款小票。</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>更改</translation>
    </message>
</context>
</TS>
