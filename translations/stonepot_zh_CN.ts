<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>主机的 WebSocket 地址，例如 ws://hub:3001/ws。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>主机的 HTTP 地址，例如 http://hub:3001/api。</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>主机的机器名和端口，上面两个地址由此得出时使用。</translation>
    </message>
    <message>
        <source>host</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>主机使用自己的证书时，代替系统证书信任的证书（PEM）。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>只接受主机的这个公钥：其 SHA-256，Base64 或十六进制。</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>这是主机上的哪家餐厅（默认：demo）。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>此设备存储数据的文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>此设备的名称；最后的字母或数字用于订单编号：till-b 得到 B-001。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>要显示的厨房档口，用逗号分隔（默认：全部），或 expo（传菜台）。</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>用 “stonepot-hub pair” 给出的代码加入主机；只需一次。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>显示本说明并退出。</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>没有屏幕的收银机或厨房屏：以 JSON 行输入输出。</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>餐厅的收银机和厨房屏。</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>角色：pos（默认）或 kds。</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>作为厨房屏运行。</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>作为向客人叫号的屏幕运行。</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>在此运行主机、收银机和厨房屏，使用示例餐厅（PIN 码 1234）。</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>与 --demo 一起：自动卖出一单，并把截图留在文件夹中。</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>全屏显示。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>意外的参数 “%1”。</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>设备名称不能有空格、引号或反斜杠</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>--kds 和 --board 是两种屏幕；请选一个。</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>--demo 显示两个屏幕；请去掉 --kds 和 --board。</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>需要 --demo</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>在收银机上显示连接的地址和所有其他详情。</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>一个订单</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>%1 挂单</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>收银机 %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>另一台收银机</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>正在询问主机它归谁。</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>没有连接：可以在挂起它的收银机上打开。</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>这台收银机读不了它：请在挂单的地方打开。</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>其中有这台收银机菜单上没有的菜：请在挂单的地方打开。</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>它是加到另一个订单的，而那个订单不在这里：请在挂单的地方打开。</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>另一台收银机已经取走：%1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>现在挂在这台收银机上：%1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>主机没有回应。回应后会挂在这里：%1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>主机不给这台收银机：%1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>这台收银机在没有连接时打开了它，另一台收银机也取走了它。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>问另一台收银机由谁来卖。在其中一台上清空订单；如果两台都卖了，退掉一单。</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>一个订单在两台收银机上打开</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>厨房尚未看到</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>厨房已 %1 分钟未看到</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>可以上菜</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>可以取餐</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>%1 起可上菜</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>%1 起可取餐</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>等待发送 · %1 已保存</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>厨房制作中</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>已显示在厨房屏上</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>已同步 · 尚未显示在厨房屏上</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · 未付款</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · 部分付款</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>外卖</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>%1 桌</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 位</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>盖子没有合上</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>打印机已设为脱机</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>打印机停止响应；请查看单子是否已打出</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>打印机无法打印这张单子</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法连接打印机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>1 台打印机就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n 台打印机就绪</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>菜单上已经没有这个菜品。</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>已售罄。</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>今天只剩 %1 份。</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>请选择规格。</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>还有选项没有选。</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>最多可选 %1 项。</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>有一个选项已不在菜单上。请去掉后重新选择。</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>不能按这个数量销售。</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>备注太长，厨房无法显示。</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>收银机无法保存订单，磁盘可能已满。没有发送任何内容，订单仍在这里。</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>收银机的存储无法使用。请联系技术支持。</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>订单内容有误，请检查各行。</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>主机算出的订单合计不一致。</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>这个主机属于另一家餐厅。</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>主机上这个编号是另一张订单。</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>主机没有这张订单。</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>其他人已修改这张订单。</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>这台收银机没有权限这样做。</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>主机现在无法处理，将自动重试。</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>订单太大。</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>主机无法处理。</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>这张订单使用另一种货币。</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>%1 的付款被拒绝：%2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>%1 的退菜被拒绝：%2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>%1 的退款被拒绝：%2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>%1 的更改被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>%1 保持不变；主机拒绝了更改：%2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>主机不接受对已发送订单的更改。</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>订单类型保持发送时的类型。</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项 “%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1” 后有意外的值。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1” 后缺少值。</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>收银机 %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>关闭程序</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>这不是货币。请填写三个字母，例如 CNY。</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>这不是时区。请填写如 Asia/Shanghai 的时区。</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>这不是百分比。请填写如 8.875，或留空。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>其他程序正在使用此端口。请换一个，例如 3002。</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>这不是地址。请填写如 192.168.1.10:3001 的地址。</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>此地址无人应答。主机是否在运行，是否在同一网络？</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>那里应答的不是主机。</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>主机不接受此代码：代码错误、已使用或已超过十分钟。</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>错误代码过多。请等待半小时。</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>设备名称不能含空格、引号或反斜杠。</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>至少有一人是经理。</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>PIN 码为 4 位数字。</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>其他人已使用此 PIN 码：它用来识别身份。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>请修正文件中的下列各行，或选择其他文件。</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>这不是菜单：%1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>档口</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>“%1”不是价格</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>餐厅没有税种“%1”</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>另一行也有“%1”</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1过长</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>主机不接受配对代码：代码错误、已被使用或超过十分钟。请索取新的代码。</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>错误代码过多。请等待半小时。</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>程序已在运行，或其他程序占用了它的端口。</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>主机地址没有响应。主机在运行吗？是同一个网络吗？</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>这个主机属于另一家餐厅。</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>无法读写数据。磁盘可能已满。</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>数据已损坏并被移到一旁。请重新启动；如缺少订单，请联系技术支持。</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>数据来自更新版本的程序。请安装该版本。</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>启动时给出的某项设置不正确。</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>已显示在厨房屏上</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已退菜</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>厨房未看到</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>Stonepot 无法启动</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>此屏幕正在工作中使用</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>T%1</source>
        <extracomment>A table&apos;s number on a kitchen ticket, as short as can be</extracomment>
        <translation>%1 桌</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 位</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>第 %1 道</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>未分档口</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>未知状态：%1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>退菜</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>还有 1 行</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>同时在：%1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>加菜 · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>出餐已保留 · 稍后发送</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>出餐</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>交付</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayModel</name>
    <message>
        <source>%1, %2</source>
        <comment>item and how many of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many of which variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>默认做法</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>待制作菜品</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · 待制作</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>所有档口</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1：%2。更改</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>这不是经理的 PIN 码。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>PIN 码错误次数过多。请等一分钟再试。</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>PIN 码不正确，请重试。</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>经理 PIN 码</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>主机没有响应，而只有主机认识这个 PIN 码。请稍后重新输入。</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>主机响应较慢，正在重新询问…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>退菜</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>未销售开钱箱</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>操作记录，最新的在前</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>经理在这台收银机上批准的操作</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1，%2 批准</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>无法读取记录：本收银机的磁盘没有响应。请关闭后重试。</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>有货</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · 尚未发送</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已退菜</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>已退款</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>客人正在刷卡机上付款…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>刷卡机没有返回结果。请查看刷卡机，显示交易成功才按“完成”。</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>卡被拒绝，没有扣款。</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>付款已中止，没有扣款。</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>银行卡已付款。请按“完成”保存订单；不会再次扣款。</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>正好</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>收到现金</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>收取部分金额</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>尚欠</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>收取全部金额</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>收取部分金额</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>在刷卡机上收取此金额。显示交易成功后按“完成”。</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>客人在线支付此金额。看到付款确认后按“完成”。</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>热门</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>已向刷卡机发出请求，但不知道它的回答。请先查看刷卡机。</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>客人已付款，订单尚未保存。</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>客人已付款，订单尚未保存。刷卡机上的编号为 %1。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>保存订单</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>已在刷卡机上退款…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>显示已批准</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>未扣款</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>客人已用手机付款，订单尚未保存。付款编号为 %1。</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>没有订单的付款</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>已退款…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>整单备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>纯素</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>无麸质</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>辣</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>没有挂单。</translation>
    </message>
</context>
<context>
    <name>stonepot::HistorySheet</name>
    <message>
        <source>Tickets</source>
        <translation>单子</translation>
    </message>
    <message>
        <source>Preparation times</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>做好</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>档口</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>份数</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>九成不超过</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>无档口</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部菜品</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>保存今天的单子</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>过敏原</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>辣度</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 / 3</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作档口</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>设为售罄</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>清点剩余…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>恢复供应</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>加入订单…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>还剩多少？</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>更改在售状态</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>收银机的配对码</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>厨房屏的配对码</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>叫号屏的配对码</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>未能完成：主机的数据无法读取或写入。</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>主机 %2 的配对码：%1。十分钟内有效，仅限一台设备。</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>取消配对</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>取消 %1 的配对</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>其他设备现在无法加入：本机的另一个程序占用了端口 %1。请先结束该程序，再重新启动本程序。</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>出餐</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>移动</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>本行完成</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>召回</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>翻页</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>档口</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>召回 %1</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>保留 1 次出餐</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>保留 %n 次出餐</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>召回其他单</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>今天的单子和时间</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>按屏幕排满</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新单</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>超时单</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>有退菜</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>此屏幕的工作站…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>单的顺序</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>按承诺时间</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>超时单闪烁</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sound and its volume</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenTopBar</name>
    <message numerus="yes">
        <source>late</source>
        <comment>how many tickets are late: 2 late</comment>
        <translation>
            <numerusform>超时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>%1 单超时</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>厨房菜单</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>失去联系</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>本设备无法保存，没有任何更改。</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>已无法操作：其他地方已作更改。</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>这张单已不在屏幕上。</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>操作没有成功，没有任何更改。</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order number and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of stations</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>最近 5 分钟的往返时间；最长 %1 毫秒</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>最高 %1 毫秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>商定价格</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>第%1道</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>第 %1 道</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>退菜…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>正在补齐</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>等待下次尝试</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>失去联系；会不时再问</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>走备用线路</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>留在这台收银机上</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>订单去向</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>等待的订单</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>被拒绝的订单</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>最近一分钟丢失</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>立即重新连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail of the link and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkIndicator</name>
    <message>
        <source>good</source>
        <comment>quality of the link</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>较差</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · 丢失 %3 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>已通过 HTTP 连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds until the next attempt</comment>
        <translation>%1 秒</translation>
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
        <translation>收银员</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>忘记 PIN 码？经理可以重置。</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>%1 的 PIN 码</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入 PIN 码</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>输入 PIN 码开始</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>当班人员</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>PIN 码错误次数过多。请等一分钟再试。</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>PIN 码不正确，请重试。</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>主机响应较慢，正在重新询问…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>主机没有响应，而只有主机认识这个 PIN 码。请稍后重新输入。</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>还缺 1 项选择</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>还缺 %n 项选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规格</translation>
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
        <translation>%1 + 加料 %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>to the order, with its price</comment>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>会打印并显示在厨房</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>备注和过敏</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>厨房备注</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>厨房还需要知道的事</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>过敏：%1</translation>
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
        <translation>去掉</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>有 %n 张订单在这台收银机上等待，数量太多。没有丢单；请继续营业，并联系负责网络的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>可以继续点单和收现金；订单保存在这台收银机上，连接恢复后送到厨房。</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>可以继续点单和收现金；有 1 张订单在这台收银机上等待，连接恢复后送到厨房。</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>可以继续点单和收现金；有 %n 张订单在这台收银机上等待，连接恢复后送到厨房。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>查看等待的订单</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>必选 · 选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>必选 · 选 %1 至 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>可选 · 最多 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · %n 项免费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>再选 %n 项即可加入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>请取餐：%1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>请在柜台出示小票。</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>本屏与厨房失去联系，请到柜台询问。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>请取餐</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>刚做好</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>平均等待 1 分钟</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>平均等待 %1 分钟</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线支付</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · 小费 %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · 找零 %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>待付：%1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>%1 售出</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>%1 经手</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>已退：%1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>多付：%1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>退菜或退款…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>厨房已看到</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>部分已退</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what happened to an order</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened to an order, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>准备电子邮件小票</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>加菜或更改</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
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
        <source>Tap an item to start the order</source>
        <translation>点按菜品开始点单</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>送厨房</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>保存待送厨房</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>%1 桌</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌号</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>结账 %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>%1 开单</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1 项未发送</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 项未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stonepot::OrdersFilter</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>number, place and stage of an order</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>stonepot::OrdersSheet</name>
    <message>
        <source>Recent orders</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>已告知厨房</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>提醒 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>可取 %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>今天还没有订单。</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>目前没有这类订单。</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>正在更新订单…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>%1 秒后再次连接主机 · 第 %2 次</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>正在连接主机…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>尚未联系上</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>最近联系 %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>厨房状态截至 %1，%2前</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>单号、姓名或电话</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印在</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>订单付款时</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>厨房单</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>没有专用打印机的档口</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时机</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>无打印机</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>现金付款时打开</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>每个订单</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>与厨房无连接时</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>20 秒内无屏幕显示时</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>全部已打印。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已经打出</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>打印机：%1</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1 – 正在重试</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>在线 / 扫码</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>刷卡机</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分单</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>需要连接</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>第 %1 笔，共 %2 笔</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>可以完成</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>订单会先保存在这台收银机上，然后才进行其他操作。</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>输入客人给的金额，或按一个金额。</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>确认付款成功后才按“完成”。</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>按“完成”把金额发送到刷卡机。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>客人已用手机付款。请按“完成”保存订单；不会再次扣款。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>等待客人</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>无小票打印机</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>打印账单</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>已输入 1 位</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>地址，例如 192.168.1.40</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>在网络中查找</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>纸张和型号</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>为哪些档口打印单子</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>无法连接时</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>在 %1 上打印</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>打印机需要名称。</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>打印机需要地址。</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>这不是打印机地址。请输入如 192.168.1.40 或 /dev/usb/lp0 的地址。</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>目前有效，但无法保存：磁盘可能已满。</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>宽 %1 毫米，每行 %2 个字符</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>宽 %1 毫米，旧款：无二维码，无状态</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>此处的更改立即生效。</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>添加打印机</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>收据和单子</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>何时打印什么</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>客人用手机扫码付款。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>%1 的付款码</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新二维码</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>二维码还有 %1 有效。</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>二维码已失效。</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>可召回的单</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>召回单</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>回到原来的位置，计时不变。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>菜品</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>搜索菜品或扫描条码</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 个菜品</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个菜品</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>菜单上没有匹配的菜品。</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>这里还没有可卖的菜品。</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>搜索或扫码</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>此处的更改立即生效。</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>金额写法</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>无人操作多久后要求输入 PIN 码</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>名称；最后一个字母或数字用于订单编号：till-b 产生 B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>主机地址，例如 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>主机上的餐厅</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>打印机…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>启动程序时已指定</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>设备名称不能含空格、引号或反斜杠。</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>这不是地址。请填写如 192.168.1.10:3001 或 https://hub.example.com 的地址。</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>餐厅短名由 1 到 64 个字母、数字、- 或 _ 组成。</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>现在已生效，但无法保存：磁盘可能已满。</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>本程序的主机</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>允许其他设备加入</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>只有经理可以关闭</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>配对代码（主机要求时填写）</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>名称、地址和餐厅在程序重新启动后生效。不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>文件：菜单（JSON）或电子表格（CSV）</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>菜单 (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>示例餐厅的菜单</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n 个菜品，没有问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>只要有一行错误，就不会导入任何内容。%n 个问题：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>每个人用 4 位 PIN 码登录。经理可以退菜、退款和更改设置。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>第 %1 个人的姓名</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>第 %1 个人的 PIN 码</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>第 %1 个人的职务</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>谁在这里工作</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>卖什么</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot：首次启动</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>回答几个问题，就能接第一单。中途停下，已填内容也会保留。</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>这家餐厅已经有 Stonepot 了吗？</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>餐厅名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>税率（百分比）；没有则留空</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>小票上显示的税名</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>菜单价格</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>本程序中主机的端口</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>本网络中的主机</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>主机地址，例如 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>配对代码；“stonepot-hub pair” 会给出</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>本设备是什么</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银机</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>厨房屏</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>名称；最后一个字母或数字用于订单编号：till-b 产生 B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>没有，在这里设置</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>有，加入其主机</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>开始营业</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>新单</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>超时单</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>有退菜</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>有订单可取</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sound and its volume</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stonepot::SplitView</name>
    <message>
        <source>Payments</source>
        <translation>付款记录</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>分单付款</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>第 %1 笔</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>含税和小费</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>按菜品</translation>
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
        <translation>%1 秒后重试（第 %2 次）</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>联系已恢复 — 正在更新下面的单子。</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>尚未联系上主机 — 不显示其他设备的单子。</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>与主机失去联系 %1 — 下面的单子截至 %2。出餐操作会保留，连接恢复后发送。</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1，%2 单</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>档口</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>传菜台</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>此屏幕的工作站</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>启动时会再次显示它们。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>传菜台</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>离线 · 保存在这台收银机上</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>%1 单排队</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>这台收银机上有很多订单在等待。订单是安全的；请联系负责网络的人。</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>保存在这里、等待答复的订单</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>%n 单被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1，用户菜单</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketBoard</name>
    <message>
        <source>Tickets</source>
        <translation>厨打单</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>没有单子</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>没有含此菜品的单子</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>出餐</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>单号 %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>辣度：%1/3</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>订单中 %1 份</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>搜索；扫码随处可用</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>今日订单</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>把订单挂起</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>挂单列表</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>顾客和备注</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>锁定收银机</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>选择；完成付款</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌号</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>%1 的折扣</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>原价 %1</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>优惠 %1 需要经理批准</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>整单备注…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>整单折扣…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>清空订单</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>挂单（%1）…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>锁定或换人登录</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>从 %2 退款 %1</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>从 %2 退菜 %1</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>以 %1 出售需要经理批准</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>无销售打开钱箱</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>无销售打开钱箱…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>打印机…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>更改打印机</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>在刷卡机上退回 %1</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>没有订单的付款…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>整单折扣：已付部分</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>Stonepot 收银机</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>%1 已保存。找零 %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>没有编码为 %1 的菜品。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 已更改。</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>该订单已无法付款。请在刷卡机上退款。</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>已不在菜单上，并从订单移除：%1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>小票 %1，%2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>请将小票附加到邮件：%1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>此处无法打开邮件程序。小票位于 %1</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>无法将小票写入 %1：%2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>该订单已无法付款。请退款。</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>不给小费</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>税前金额 %1</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>折扣 %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>含 %1 %2 · 基数 %3</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · 基数 %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>stonepot::VoidSheet</name>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>退菜：未制作，不收费</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>退款：已上菜</translation>
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
        <source>Online</source>
        <translation>在线支付</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>菜品有误</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>打翻或掉落</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>客人改变主意</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>等待太久</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>品质不佳</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>%1 退菜或退款</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>退菜并退款 %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>退菜</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>选择要退的项目</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>请说明原因</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>这份打包稍后付款，没有姓名也没有电话。</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>这份外卖没有姓名也没有电话。</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>这份外卖没有地址。</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>这份外卖没有地址、姓名和电话。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不填，继续</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>这是谁的订单？</translation>
    </message>
</context>
</TS>
