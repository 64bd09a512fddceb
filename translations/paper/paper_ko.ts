<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>사업자등록번호: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>주문 %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>테이블 %1</translation>
    </message>
    <message>
        <source>Guests: %1</source>
        <translation>인원: %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>담당: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>번호: %1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>배달</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불됨</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>소계</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>추가 요금</translation>
    </message>
    <message>
        <source>%1 on %2, included</source>
        <translation>%1 (과세 %2, 포함)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (과세 %2)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Cashless</source>
        <translation>비현금</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받은 금액</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>거스름돈</translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation>환불, %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>사본 %1</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>ADD-ON</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>급함</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>알레르기: %1</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>NO SALE</source>
        <translation>판매 없음</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>연 사람</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인한 사람</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>합의한 가격</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>계산서</translation>
    </message>
    <message>
        <source>Bill – not paid</source>
        <translation>계산서 – 미결제</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>영수증이 아닙니다.</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>변경</translation>
    </message>
</context>
</TS>
