<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>허브의 WebSocket 주소. 예: ws://hub:3001/ws.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>허브의 HTTP 주소. 예: http://hub:3001/api.</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>위 두 주소를 정할 수 있는 허브의 호스트와 포트.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>허브가 자체 인증서를 쓸 때 시스템 대신 신뢰할 인증서(PEM).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>허브의 이 공개 키만 허용: Base64 또는 16진수 SHA-256.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>허브의 어느 식당인지(기본: demo).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>이 기기가 저장하는 폴더.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>이 기기의 이름. 마지막 글자나 숫자가 주문 이름이 됩니다: till-b는 B-001.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>표시할 주방 스테이션, 쉼표로 구분(기본: 전체). 또는 음식이 나가는 expo.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>식별자들</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>“stonepot-hub pair”가 알려 준 코드로 허브에 연결. 한 번만 필요.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>이 내용을 보여 주고 끝냄.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>버전을 보여 주고 끝냄.</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>화면 없는 포스기 또는 주방 화면: JSON 줄로 입출력.</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>식당의 포스기와 주방 화면.</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>역할: pos(기본) 또는 kds.</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>주방 화면으로 실행.</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>손님에게 주문을 알리는 화면으로 실행.</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>예제 식당으로 허브, 포스기, 주방 화면을 여기서 실행(PIN 1234).</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>--demo와 함께: 주문 하나를 저절로 판매하고 폴더에 화면을 저장.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>화면을 가득 채움.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>예상하지 못한 인수 &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>기기 이름에는 공백, 따옴표, 역슬래시를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>--kds와 --board는 서로 다른 화면입니다. 하나를 고르세요.</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>--demo는 두 화면을 모두 보여 줍니다. --kds와 --board를 빼세요.</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>--demo가 필요합니다</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>계산대에 연결 주소와 그 밖의 모든 세부 정보를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>%1에 보류</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>포스기 %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>다른 포스기</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>어느 포스기의 것인지 허브에 묻는 중입니다.</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>연결 안 됨: 보류한 포스기에서 열 수 있습니다.</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>이 포스기에서 읽을 수 없습니다. 보류한 곳에서 여세요.</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>이 포스기의 메뉴에 없는 것이 들어 있습니다. 보류한 곳에서 여세요.</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>여기에 없는 주문에 추가하는 것입니다. 보류한 곳에서 여세요.</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>다른 포스기에서 가져갔습니다: %1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>이제 이 포스기에 보류되어 있습니다: %1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>허브가 응답하지 않습니다. 응답하면 여기에 보류됩니다: %1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>허브가 이 포스기에 주지 않습니다: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>품목</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무슨 일인가</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>이 포스기가 연결 없이 열었고, 다른 포스기도 가져갔습니다.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>누가 판매할지 다른 포스기에 물어보세요. 둘 중 하나에서 주문을 비우고, 둘 다 판매했다면 하나를 취소하세요.</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>한 주문이 두 포스기에서 열려 있습니다</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>주방에서 아직 확인하지 않음</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>주방에서 %1분째 확인하지 않음</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>서빙 준비 완료</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>전달 준비 완료</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>%1부터 서빙 대기</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>%1부터 전달 대기</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>거절됨: %1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>전송 대기 중 · %1 저장</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>주방에서 조리 중</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>주방 화면에 표시됨</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>동기화됨 · 아직 주방 화면에 없음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · 미결제</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · 일부 결제</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>배달</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1명</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>용지가 없습니다</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>덮개가 열려 있습니다</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>프린터가 오프라인으로 설정되어 있습니다</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>응답이 끊겼습니다. 용지가 나왔는지 확인하세요</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>이 용지를 출력하지 못했습니다</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>연결할 수 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>프린터 1대 준비됨</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>프린터 %n대 준비됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>이 메뉴는 더 이상 판매하지 않습니다.</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>품절입니다.</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>오늘 %1개만 남았습니다.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>사이즈를 선택하세요.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>선택하지 않은 옵션이 있습니다.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>최대 %1개까지 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>더 이상 없는 옵션이 있습니다. 빼고 다시 선택하세요.</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>이 수량은 판매할 수 없습니다.</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>메모가 주방에 보내기에 너무 깁니다.</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>이 포스기에 주문을 저장하지 못했습니다. 디스크가 가득 찼을 수 있습니다. 아무것도 전송되지 않았고 주문은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>이 포스기의 저장소를 사용할 수 없습니다. 고객 지원에 연락하세요.</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>이 주문에 맞지 않는 내용이 있습니다. 주문 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>허브에서 계산한 합계가 이 주문과 다릅니다.</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>이 허브는 다른 매장의 것입니다.</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>허브에 같은 번호의 다른 주문이 있습니다.</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>허브에 없는 주문입니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>다른 사람이 이 주문을 변경했습니다.</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>이 포스기에서는 할 수 없는 작업입니다.</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>허브가 지금은 처리할 수 없습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>주문이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>허브가 처리할 수 없습니다.</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>금액이 너무 큽니다.</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>이 주문은 통화가 다릅니다.</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>%1 결제가 거절됨: %2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>%1 취소가 거절됨: %2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>%1 환불이 거절됨: %2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>%1 변경이 거절됨: %2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>%1은(는) 그대로입니다. 허브가 변경을 거절했습니다: %2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>허브는 전송된 주문의 변경을 받지 않습니다.</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>주문 유형은 전송된 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>알 수 없는 옵션 &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>알 수 없는 옵션: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 예상하지 못한 값.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 값이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>포스 %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>프로그램 닫기</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>꼭 필요합니다.</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>통화가 아닙니다. KRW처럼 세 글자로 쓰세요.</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>시간대가 아닙니다. Asia/Seoul처럼 쓰세요.</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>백분율이 아닙니다. 8.875처럼 쓰거나 비워 두세요.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>포트는 1부터 65535까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>다른 프로그램이 이 포트를 쓰고 있습니다. 3002 같은 다른 포트를 고르세요.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>주소가 아닙니다. 192.168.1.10:3001처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>이 주소에서 응답이 없습니다. 허브가 켜져 있고 같은 네트워크인가요?</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>그곳에서 응답하는 것은 허브가 아닙니다.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>허브가 이 코드를 받지 않습니다. 틀렸거나, 이미 썼거나, 10분이 지났습니다.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>틀린 코드가 너무 많았습니다. 30분 기다리세요.</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>기기 이름에는 공백, 따옴표, 역슬래시를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>적어도 한 명은 매니저여야 합니다.</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>PIN은 숫자 4자리입니다.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>다른 사람이 이 PIN을 씁니다. PIN으로 누구인지 알아봅니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>파일에서 아래 줄을 고치거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>메뉴가 아닙니다: %1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>스테이션</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>“%1”은(는) 가격이 아닙니다</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>식당에 “%1” 세금이 없습니다</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>다른 줄에도 “%1”이(가) 있습니다</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>따옴표가 열리고 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1이(가) 너무 깁니다</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>%1번째 줄: %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>허브가 연결 코드를 받지 않습니다. 틀렸거나, 이미 썼거나, 10분이 지났습니다. 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>틀린 코드가 너무 많았습니다. 30분 기다리세요.</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>프로그램이 이미 실행 중이거나 다른 프로그램이 포트를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>허브 주소에서 응답이 없습니다. 허브가 켜져 있고 같은 네트워크인가요?</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>이 허브는 다른 매장의 것입니다.</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>데이터를 읽거나 쓸 수 없습니다. 디스크가 가득 찼을 수 있습니다.</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>데이터가 손상되어 따로 옮겼습니다. 다시 시작하고, 빠진 주문이 있으면 지원에 연락하세요.</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>데이터가 더 새로운 버전의 것입니다. 그 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>시작할 때 지정한 것 중 잘못된 것이 있습니다.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 추가</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>주방 화면에 표시됨</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비 완료</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>주방에서 확인하지 않음</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>Stonepot을 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>이 화면을 보며 작업 중입니다</translation>
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
        <translation>1명</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n명</numerusform>
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
        <translation>코스 %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>알레르기: %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>스테이션 없음</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %3개 중 %2개</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>알 수 없는 상태: %1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>급함</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>+1줄 더</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>+%n줄 더</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>다른 스테이션: %1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>추가 · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>완료 보관됨 · 전송 예정</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>치우기</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>전달 완료</translation>
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
        <translation>기본</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>전체 집계</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>만들 메뉴</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · 남은 조리</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>모든 스테이션</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1: %2. 변경</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>매니저 PIN이 아닙니다.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>PIN을 너무 많이 틀렸습니다. 1분 후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>PIN이 맞지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>매니저 PIN</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>허브가 응답하지 않으며 이 PIN은 허브만 알고 있습니다. 잠시 후 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>허브 응답이 느립니다. 다시 확인하는 중…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>판매 없이 돈통 열림</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>처리 내역, 최신순</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>이 포스기에서 매니저가 승인한 내역</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1, 승인 %2</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>기록을 읽을 수 없습니다. 이 포스기의 디스크가 응답하지 않습니다. 닫고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>%1개 남음</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 중</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · 아직 전송 안 됨</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>계산서 항목</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>환불됨</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>손님이 카드 단말기에서 결제 중…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>단말기가 결과를 알려 주지 않습니다. 단말기를 확인하고 승인된 경우에만 ‘완료’를 누르세요.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>카드가 거절되었습니다. 결제되지 않았습니다.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>결제가 중단되었습니다. 결제되지 않았습니다.</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>카드 결제가 되었습니다. 완료를 눌러 주문을 저장하세요. 카드는 다시 결제되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>정확한 금액</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>받은 현금</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>일부 금액으로 받기</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>거스름돈</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>남은 금액</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>전액 결제</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>일부 금액으로 받기</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>카드 단말기에서 이 금액을 결제하세요. 승인되면 ‘완료’를 누르세요.</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>손님이 이 금액을 온라인으로 결제합니다. 결제 확인이 보이면 ‘완료’를 누르세요.</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>인기</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>단말기에 요청했지만 답을 알 수 없습니다. 먼저 단말기를 확인하세요.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>손님이 결제했지만 주문이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>손님이 결제했지만 주문이 저장되지 않았습니다. 단말기의 번호는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>주문 저장</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>단말기에서 돌려줌…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>승인으로 나옴</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>결제되지 않음</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>손님이 휴대폰으로 결제했지만 주문이 저장되지 않았습니다. 결제 번호는 %1입니다.</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>주문 없는 결제</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>돌려줌…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>주문 전체 메모</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>채식</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>비건</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>글루텐 프리</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>매움</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>보류 주문</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>보류된 주문이 없습니다.</translation>
    </message>
</context>
<context>
    <name>stonepot::HistorySheet</name>
    <message>
        <source>Tickets</source>
        <translation>주문서</translation>
    </message>
    <message>
        <source>Preparation times</source>
        <translation>조리 시간</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>소요</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>스테이션</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>10건 중 9건</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>스테이션 없음</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>모든 메뉴</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>오늘 주문서 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>%1개 남음</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>판매 중</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>재고</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>알레르기 유발 성분</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>식단</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>맵기</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>3단계 중 %1</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>조리 위치</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>품절 처리</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>남은 수량 입력…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>다시 판매</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>주문에 담기…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>몇 개 남았나요?</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>판매 상태 변경</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>포스기용 코드</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>주방 화면용 코드</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>주문 호출 화면용 코드</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>처리하지 못했습니다. 허브의 데이터를 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>%2의 허브용 코드 %1. 10분 동안 기기 한 대에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>접속 차단</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 접속 차단</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>지금은 다른 기기가 참여할 수 없습니다. 이 기기의 다른 프로그램이 포트 %1을(를) 사용하고 있습니다. 그 프로그램을 끝낸 뒤 이 프로그램을 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>선택</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>이동</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>항목 완료</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>스테이션</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>마지막 숫자 지우기</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>%1 다시 불러오기</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>보관된 완료 1건</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>보관된 완료 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>페이지 %1 / %2</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>다른 주문서 다시 불러오기</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>오늘 주문서와 시간</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>주방</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>화면에 맞춤</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>새 주문서</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>변경된 주문서</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>늦은 주문서</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>취소 발생</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>이 화면의 스테이션…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>주문서 순서</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>약속 시간 순</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>늦은 주문서 깜빡임</translation>
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
            <numerusform>지연</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>지연 %1건</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>주방 메뉴</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>평균</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>연결 끊김</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>이 기기에 저장하지 못했습니다. 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>이제 할 수 없습니다. 다른 곳에서 변경되었습니다.</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>이 주문서는 더 이상 화면에 없습니다.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>처리하지 못했습니다. 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>주방</translation>
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
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>최근 5분간 왕복 시간, 최대 %1 ms</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5분 전</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>최대 %1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>알레르기: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>합의한 가격</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>%1코스</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>코스 %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>취소…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>밀린 내용을 받는 중</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>다음 시도를 기다리는 중</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>연결 끊김, 가끔 다시 확인하는 중</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>두 번째 경로로</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>이 포스기에 보관</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>주문 전송</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>대기 주문</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>거절된 주문</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>최근 1분간 손실</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>다음 시도까지</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>실패한 시도</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연결</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>지금 다시 연결</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>대기열</translation>
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
        <translation>좋음</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · 손실 %3 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>HTTP로 연결됨</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds until the next attempt</comment>
        <translation>%1초</translation>
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
        <translation>계산원</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>주방</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>매니저</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>PIN을 잊으셨나요? 매니저가 다시 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>%1 PIN</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN을 입력하세요</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>시작하려면 PIN을 입력하세요</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>근무자를 선택하세요</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>PIN을 너무 많이 틀렸습니다. 1분 후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>PIN이 맞지 않습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>허브 응답이 느립니다. 다시 확인하는 중…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>허브가 응답하지 않으며 이 PIN은 허브만 알고 있습니다. 잠시 후 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>선택 1개 필요</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>선택 %n개 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>사이즈</translation>
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
        <translation>%1 + 옵션 %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>to the order, with its price</comment>
        <translation>담기 %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>변경 %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>주방에 인쇄되고 표시됩니다</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>메모 및 알레르기</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>주방 메모</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>주방에서 알아야 할 다른 내용</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>알레르기</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>알레르기: %1</translation>
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
        <translation>빼기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>퍼센트</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>새 가격</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>주문 %n건이 이 포스기에 쌓여 있어 너무 많습니다. 사라진 주문은 없습니다. 판매를 계속하고 네트워크 담당자에게 연락하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>판매와 현금 결제를 계속할 수 있습니다. 주문은 이 포스기에 저장되며 연결되면 주방으로 전송됩니다.</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>판매와 현금 결제를 계속할 수 있습니다. 주문 1건이 이 포스기에서 대기 중이며 연결되면 주방으로 전송됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>판매와 현금 결제를 계속할 수 있습니다. 주문 %n건이 이 포스기에서 대기 중이며 연결되면 주방으로 전송됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>대기 주문 보기</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>필수 · %n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>필수 · %1~%2개 선택</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>선택 사항 · 최대 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · %n개 무료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>%n개를 더 선택하면 담을 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2개 중 %1개 선택됨</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>픽업 준비 완료: %1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>카운터에서 영수증을 보여 주세요.</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>이 화면은 주방과 연결되어 있지 않습니다. 카운터에 문의해 주세요.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>픽업 준비 완료</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>방금 완료</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>평균 대기 시간 1분</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>평균 대기 시간 %1분</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · 팁 %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · 거스름돈 %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>결제할 금액: %1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>영수증 출력</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>%1 판매</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>담당 %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 받기</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>환불: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>초과 결제: %1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>취소 또는 환불…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>주방 확인</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>결제됨</translation>
    </message>
    <message>
        <source>void</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>일부 취소</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>환불됨</translation>
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
        <translation>접수</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>조리 중</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비 완료</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>이메일 영수증 준비</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>추가 또는 변경</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>1줄</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>주문 항목</translation>
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
        <source>Tap an item to start the order</source>
        <translation>메뉴를 눌러 주문을 시작하세요</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>주방으로 전송</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>주방용으로 저장</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>새 주문</translation>
    </message>
    <message>
        <source>open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 결제</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1개 미전송</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n개 미전송</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>최근 주문</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>주방에 알렸음</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>알림 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>오늘은 아직 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>해당하는 주문이 없습니다.</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>주문을 업데이트하는 중…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>%1초 후 허브에 다시 연결 · 시도 %2회</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>허브에 연결하는 중…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>아직 연결된 적 없음</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>마지막 연결 %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>주방 기준 시각 %1, %2 전</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>번호, 이름 또는 전화</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>인쇄할 프린터</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>주문을 결제하면</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>돈통</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>주방 주문서</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>전용 프린터가 없는 스테이션</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄 시점</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>요청할 때</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>현금 결제 시 열기</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>주문마다</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>주방 연결이 없을 때</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>20초 안에 화면에 표시되지 않으면</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>모두 출력되었습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 출력</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>출력됨</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>프린터: %1</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>출력 안 함</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1 – 지금 다시 시도하는 중</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>지금까지 결제</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>온라인 / QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>카드 단말기</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>나누기</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>연결 필요</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>결제 %1 / %2</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 받기</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>완료할 수 있음</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>결제 대기 중</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>주문은 무엇보다 먼저 이 포스기에 저장됩니다.</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>손님이 낸 금액을 입력하거나 금액 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>결제가 확인된 후에만 ‘완료’를 누르세요.</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>‘완료’를 누르면 금액이 카드 단말기로 전송됩니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>손님이 휴대폰으로 결제했습니다. 완료를 눌러 주문을 저장하세요. 다시 결제되지 않습니다.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>손님을 기다리는 중</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>영수증 프린터 없음</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>계산서 출력</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>숫자 1자리 입력됨</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>숫자 %n자리 입력됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>마지막 숫자 지우기</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>주소(예: 192.168.1.40)</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>네트워크에서 찾기</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>용지와 모델</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>주문서를 인쇄할 스테이션</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>연결할 수 없을 때</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>시험 인쇄</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>돈통 열기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>기다리기</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>%1에서 인쇄</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>프린터 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>프린터 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>프린터 주소가 아닙니다. 192.168.1.40 또는 /dev/usb/lp0처럼 입력하세요.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>지금은 작동하지만 저장할 수 없습니다. 디스크가 가득 찼을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>폭 %1mm, 한 줄 %2자</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>폭 %1mm, 구형: QR 코드와 상태 없음</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>변경 사항은 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>프린터 추가</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>영수증과 주문서</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>무엇을 언제 인쇄할지</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>손님이 휴대폰으로 스캔하여 결제합니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>%1 결제 코드</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>코드는 %1 동안 유효합니다.</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>코드가 더 이상 유효하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>다시 불러올 주문서</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>주문서 다시 불러오기</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>원래 자리로, 경과 시간과 함께 돌아갑니다.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더보기</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>메뉴 검색 또는 바코드 스캔</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색어 지우기</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1개</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>일치하는 메뉴가 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>아직 판매할 메뉴가 없습니다.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>검색 또는 스캔</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>여기서 바꾼 것은 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>언어와 화면</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>금액 표기</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>아무도 만지지 않으면 PIN을 묻는 시간</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>이 기기</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>이름; 마지막 글자나 숫자가 주문 번호에 쓰입니다: till-b는 B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>허브 주소, 예: 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>허브의 식당</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>프린터…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>안 함</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>프로그램을 시작할 때 정해졌습니다</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>기기 이름에는 공백, 따옴표, 역슬래시를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>주소가 아닙니다. 192.168.1.10:3001 또는 https://hub.example.com처럼 쓰세요.</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>식당의 짧은 이름은 영문자, 숫자, -, _로 1~64자입니다.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>지금은 적용되지만 저장할 수 없습니다. 디스크가 꽉 찼을 수 있습니다.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>다른 기기</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>이 프로그램의 허브</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>다른 기기 연결 허용</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>프로그램 닫기</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>매니저만 닫을 수 있음</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>연결 코드(허브가 요구할 때)</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>이름, 주소, 식당은 프로그램을 다시 시작하면 적용됩니다. 잃는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>파일: 메뉴(JSON) 또는 스프레드시트 표(CSV)</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>파일 찾기…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>어느 열이 무엇인가</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>메뉴 (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>예제 식당의 메뉴</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>파일에서</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>항목 %n개, 문제가 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>틀린 줄이 있는 동안에는 아무것도 가져오지 않습니다. 문제 %n개:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>모두 4자리 PIN으로 로그인합니다. 매니저는 취소, 환불, 설정 변경을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>%1번째 사람의 이름</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>%1번째 사람의 PIN</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>%1번째 사람의 역할</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>매니저</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>계산원</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>식당</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>이 기기</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>여기서 일하는 사람</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>무엇을 파는가</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot: 처음 시작</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>몇 가지 질문에 답하면 첫 주문을 받을 수 있습니다. 중간에 멈춰도 답은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>이 식당에 이미 Stonepot이 있나요?</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>식당 이름</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>세율(%); 없으면 비워 두세요</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>영수증에 나오는 세금 이름</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>메뉴의 가격</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>이 프로그램 안 허브의 포트</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>이 네트워크의 허브</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>허브 주소, 예: 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>연결 코드; “stonepot-hub pair”가 알려 줍니다</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>이 기기의 역할</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>포스기</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>주방 화면</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>주문 호출 화면</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>이름; 마지막 글자나 숫자가 주문 번호에 쓰입니다: till-b는 B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>아니요, 여기서 시작합니다</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>예, 그 허브에 연결합니다</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>세금이 더해집니다</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>세금이 들어 있습니다</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>식당 열기</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>새 주문서</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>변경된 주문서</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>늦은 주문서</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>취소 발생</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>주문 수령 가능</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>끔</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>크게</translation>
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
        <translation>결제 내역</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>나눠 내기</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>결제 %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>결제됨</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>세금과 팁 포함</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>똑같이</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>메뉴별</translation>
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
        <translation>%1초 후 다시 시도 (%2회)</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>다시 연결됨 — 아래 주문서를 업데이트하고 있습니다.</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>아직 허브와 연결되지 않음 — 다른 기기의 주문서는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>%1 동안 허브와 연결 끊김 — 아래 주문서는 %2 기준입니다. 완료 처리는 보관되며 연결되면 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1, 주문서 %2장</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>스테이션</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>엑스포</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>이 화면의 스테이션</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>시작할 때 다시 표시합니다.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>엑스포</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>오프라인 · 이 포스기에 저장 중</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>대기 %1건</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>이 포스기에 대기 중인 주문이 많습니다. 주문은 안전합니다. 네트워크 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>여기에 저장되어 응답을 기다리는 주문</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>거절 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1, 사용자 메뉴</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>하나 줄이기</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>하나 늘리기</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketBoard</name>
    <message>
        <source>Tickets</source>
        <translation>주문서</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>주문서 없음</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>이 메뉴가 있는 주문서 없음</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>주문서 %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>페이지 %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>%1개 남음</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>매운맛: 3단계 중 %1</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>주문에 %1개</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>검색, 바코드 스캔은 어디서나 가능</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>오늘 주문</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>주문 보류</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>보류 주문</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>고객 및 메모</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>마지막 변경 취소</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>포스기 잠금</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>선택, 결제 완료</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>%1 할인</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>주문 할인</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>기준 금액 %1</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>%1 할인은 매니저 승인이 필요합니다</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>주문 메모…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>주문 할인…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>주문 비우기</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>보류 주문 (%1)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>단축키…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>잠금 또는 사용자 바꾸기</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>%2에서 %1 환불</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>%2에서 %1 취소</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>기록…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>%1 판매는 매니저 승인이 필요합니다</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>판매 없이 돈통 열기</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>판매 없이 돈통 열기…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>프린터…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>프린터 변경</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>카드 단말기에서 %1 돌려주기</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>%1 돌려주기</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>주문 없는 결제…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1: %3 대신 %2</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>주문 할인: 일부 결제됨</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>Stonepot 포스</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>%1 저장됨. 거스름돈 %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 저장됨.</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>코드 %1에 해당하는 메뉴가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 변경됨.</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>이 주문은 더 이상 결제할 수 없습니다. 단말기에서 돈을 돌려주세요.</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>메뉴에서 빠져 주문에서도 제외됨: %1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>영수증 %1, %2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>영수증을 이메일에 첨부하세요: %1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>여기서는 메일 프로그램이 열리지 않습니다. 영수증은 %1에 있습니다</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>영수증을 %1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>이 주문은 더 이상 결제할 수 없습니다. 돈을 돌려주세요.</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>팁 없음</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>기타…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>세전 금액 %1 기준</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>소계</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>할인 %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 포함 · 과세 %3</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · 과세 %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>stonepot::VoidSheet</name>
    <message>
        <source>Another reason</source>
        <translation>다른 사유</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>환불 방법</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>취소: 만들지 않고 받지 않음</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>환불: 이미 제공됨</translation>
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
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>잘못된 메뉴</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>쏟거나 떨어뜨림</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>손님 변심</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>대기 시간 지연</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>품질 문제</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>%1 취소 또는 환불</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 환불</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>취소하고 %1 환불</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>취소할 항목을 선택하세요</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>사유를 입력하세요</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>이 포장 주문은 나중에 결제되며 이름도 전화번호도 없습니다.</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>이 배달 주문에는 이름도 전화번호도 없습니다.</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>이 배달 주문에는 주소가 없습니다.</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>이 배달 주문에는 주소도 이름도 전화번호도 없습니다.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>없이 계속</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>누구의 주문인가요?</translation>
    </message>
</context>
</TS>
