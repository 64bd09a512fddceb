<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>Dirección WebSocket del hub, como ws://hub:3001/ws.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>Dirección HTTP del hub, como http://hub:3001/api.</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>Equipo y puerto del hub, si las dos direcciones se deducen de ahí.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>Certificados (PEM) de confianza en lugar de los del sistema, si el hub tiene uno propio.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>Aceptar solo esta clave pública del hub: su SHA-256, en Base64 o hexadecimal.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>Qué restaurante del hub es este (si no: demo).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>Carpeta para lo que guarda este equipo.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>Nombre de este equipo; su última letra o número nombra sus pedidos: till-b da B-001.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>Partidas de cocina que se muestran, separadas por comas (si no: todas), o expo, el pase.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>identificadores</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>Unirse a un hub con el código de «stonepot-hub pair»; hace falta una vez.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>Mostrar esto y terminar.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>Una caja o pantalla de cocina sin pantalla: líneas JSON de entrada y salida.</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>Caja y pantalla de cocina de un restaurante.</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>Qué es: pos (si no se dice) o kds.</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>Ser la pantalla de cocina.</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>Ser la pantalla que avisa los pedidos a los clientes.</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>Ejecutar aquí un hub, una caja y una pantalla de cocina, con un restaurante de ejemplo (PIN 1234).</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>Con --demo: vender solo un pedido y dejar capturas en la carpeta.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Llenar la pantalla.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argumento inesperado: «%1».</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>el nombre de un equipo no lleva espacios, comillas ni barras invertidas</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>--kds y --board son dos pantallas; elija una.</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>--demo muestra ambas pantallas; omita --kds y --board.</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>necesita --demo</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>Mostrar en una caja la dirección y todos los demás detalles de la conexión.</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>Un pedido</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>en espera desde %1</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>caja %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>otra caja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>Se pregunta al hub de quién es.</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>Sin conexión: se puede abrir en la caja que lo tiene en espera.</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>Esta caja no puede leerlo: ábralo donde se dejó en espera.</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>Contiene algo que no está en la carta de esta caja: ábralo donde se dejó en espera.</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>Pertenece a un pedido que no está aquí: ábralo donde se dejó en espera.</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>Otra caja lo ha tomado: %1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>Ahora está en espera en esta caja: %1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>El hub no responde. Cuando responda, quedará en espera aquí: %1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>El hub no lo entrega a esta caja: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>Esta caja lo abrió sin conexión, y otra caja también lo ha tomado.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>Pregunte en la otra caja quién lo vende. Vacíe el pedido en una de las dos; si ambas lo han vendido, anule uno.</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>Un pedido está abierto en dos cajas</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>La cocina aún no lo ha visto</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>Sin ver por la cocina desde hace %1 min</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>Listo para servir</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Listo para entregar</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>Listo para servir desde las %1</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>Listo para entregar desde las %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>Pendiente de enviar · guardado %1</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>En preparación en la cocina</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>En la pantalla de cocina</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>Sincronizado · aún en ninguna pantalla de cocina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · sin pagar</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · pagado en parte</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>A domicilio</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>En el local</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 comensal</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n comensal</numerusform>
            <numerusform>%n comensales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>no queda papel</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>la tapa está abierta</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>la impresora está puesta fuera de línea</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>ha dejado de responder; mire si el papel ha salido</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>no ha podido con este papel</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no hay conexión con ella</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>1 impresora lista</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n impresora lista</numerusform>
            <numerusform>%n impresoras listas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>Este artículo ya no está en la carta.</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>Está agotado.</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>Hoy solo quedan %1.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Elija un tamaño.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>Falta una elección.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>Se pueden elegir %1 como máximo.</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>Una opción ya no está en la carta. Quítela y elija de nuevo.</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>Esta cantidad no se puede vender.</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>La nota es demasiado larga para la cocina.</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>Esta caja no ha podido guardar el pedido; puede que su disco esté lleno. No se ha enviado nada. El pedido sigue aquí.</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>No se puede usar el almacenamiento de esta caja. Llame al soporte técnico.</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>Hay algo que no está bien en este pedido. Revise sus líneas.</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>El hub obtiene otro total para este pedido.</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>El hub es de otro restaurante.</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>El hub tiene otro pedido con este número.</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>El hub no conoce este pedido.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>Otra persona ha cambiado este pedido.</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>Esta caja no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>El hub no puede hacerlo ahora. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>Este pedido es demasiado grande.</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>El hub no puede hacerlo.</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>Estos importes son demasiado grandes.</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>Este pedido está en otra moneda.</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>El pago de %1 fue rechazado: %2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>Se rechazó anular %1: %2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>Se rechazó la devolución de %1: %2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>Se rechazó el cambio de %1: %2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>%1 queda como estaba; el hub rechazó el cambio: %2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>El hub no admite cambios en un pedido enviado.</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>El tipo de pedido queda como se envió.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado tras «%1».</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor tras «%1».</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>Caja %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>Cerrar el programa</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>Esto no es una moneda. Escriba sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>Esto no es una zona horaria. Escriba una como Europe/Madrid.</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>Esto no es un porcentaje. Escriba uno como 8,875, o nada.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>Otro programa usa este puerto. Elija otro, como 3002.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>Esto no es una dirección. Escriba una como 192.168.1.10:3001.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>Nadie responde en esta dirección. ¿Funciona el hub y es la misma red?</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>Lo que responde allí no es un hub.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>El hub no acepta este código: es incorrecto, ya se usó o tiene más de diez minutos.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>Hubo demasiados códigos incorrectos. Espere media hora.</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>El nombre de un dispositivo no lleva espacios, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>Al menos una persona es encargada.</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>Un PIN tiene 4 cifras.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>Otra persona tiene este PIN: dice quién es cada uno.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>Corrija en el archivo las líneas de abajo, o elija otro.</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>Esto no es una carta: %1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>No se puede guardar: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>«%1» no es un precio</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>el restaurante no tiene el impuesto «%1»</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>otra línea también tiene «%1»</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>se abren comillas y no se cierran</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>El hub no acepta el código de emparejamiento: es incorrecto, ya se usó o tiene más de diez minutos. Pida otro.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>Hubo demasiados códigos incorrectos. Espere media hora.</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>El programa ya está en marcha, u otro usa su puerto.</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>Nadie responde en la dirección del hub. ¿Está en marcha y en la misma red?</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>El hub es de otro restaurante.</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>No se pueden leer o escribir sus datos. Quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>Sus datos están dañados y se han apartado. Inicie de nuevo; si faltan pedidos, llame a soporte.</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>Sus datos son de una versión más nueva del programa. Instálela.</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>Algo con lo que se inició no es correcto.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>En la pantalla de cocina</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>Sin ver por la cocina</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>Stonepot no puede arrancar</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>En esta pantalla se trabaja</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>T%1</source>
        <extracomment>A table&apos;s number on a kitchen ticket, as short as can be</extracomment>
        <translation>M%1</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 comensal</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n comensal</numerusform>
            <numerusform>%n comensales</numerusform>
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
        <translation>TIEMPO %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERGIA: %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sin partida</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>Estado desconocido: %1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENTE</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>+1 línea más</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>+%n línea más</numerusform>
            <numerusform>+%n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>TAMBIÉN EN: %1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>AÑADIDO · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>Despacho guardado · se enviará</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Despachar</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>Entregar</translation>
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
        <translation>tal cual</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>Platos por hacer</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · por hacer</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Todas las partidas</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1: %2. Cambiar</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>Este no es el PIN de un encargado.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>Demasiados PIN incorrectos. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Ese PIN no es correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>PIN de un encargado</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>El hub no responde y solo él conoce este PIN. Escríbalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>El hub tarda en responder. Se le pregunta otra vez…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Lo que se ha hecho, lo más reciente primero</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>Lo que los encargados han autorizado en esta caja</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1, autorizado por %2</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>No se puede leer el registro: el disco de esta caja no responde. Cierre esto e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · aún sin enviar</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>Líneas de la cuenta</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dinero devuelto</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>El cliente paga en el datáfono…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>El datáfono no dice qué ha pasado. Mírelo; pulse «Completar» solo si indica que está aprobado.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>La tarjeta fue rechazada. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>El pago se ha detenido. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>La tarjeta ha pagado. Pulse Completar para guardar el pedido; no se vuelve a cobrar a la tarjeta.</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>Cobrar como parte</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Falta por pagar</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>Cobrar el importe completo</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>Cobrar como parte</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>Cobre este importe en el datáfono. Pulse «Completar» cuando indique que está aprobado.</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>El cliente paga este importe en línea. Pulse «Completar» cuando haya visto la confirmación.</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Más pedidos</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>Se preguntó al datáfono y nadie sabe qué respondió. Mírelo primero.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>El cliente ha pagado y el pedido no está guardado.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>El cliente ha pagado y el pedido no está guardado. El datáfono lo llama %1.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Guardar el pedido</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>Devuelto en el datáfono…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>Dice aprobado</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>No se cobró nada</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>El cliente ha pagado con el móvil y el pedido no está guardado. El pago se llama %1.</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>Pagos sin pedido</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>Devuelto…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>Nota para todo el pedido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>vegetariano</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegano</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>sin gluten</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>picante</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>Pedidos en espera</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>No hay pedidos en espera.</translation>
    </message>
</context>
<context>
    <name>stonepot::HistorySheet</name>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Preparation times</source>
        <translation>Tiempos de preparación</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>9 de 10 en</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sin partida</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>Guardar las comandas de hoy</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Alérgenos</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Picante</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Se hace en</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>Marcar agotado</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>Contar lo que queda…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>Disponible de nuevo</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>Añadir al pedido…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>¿Cuántos quedan?</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>Cambiar lo que está a la venta</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>Código para una caja</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>Código para una pantalla de cocina</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>Código para una pantalla que llama los pedidos</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>No ha funcionado: los datos del hub no se pueden leer ni escribir.</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>Código %1 para el hub en %2. Vale diez minutos y para un solo dispositivo.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Retirar acceso</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>Retirar acceso a %1</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>Ahora no se puede unir ningún otro dispositivo: otro programa de este equipo usa el puerto %1. Ciérrelo y vuelva a iniciar este.</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>despachar</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>mover</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>línea hecha</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>recuperar</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>página</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>partida</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>1 despacho guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>%n despacho guardado</numerusform>
            <numerusform>%n despachos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Página %1 / %2</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>Recuperar otra comanda</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>Comandas y tiempos de hoy</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Las que quepan</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Comanda nueva</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>Comanda cambiada</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>Comanda tardía</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Algo se anula</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>Estaciones de esta pantalla…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>Orden de las comandas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>Por hora prometida</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>Las comandas con retraso parpadean</translation>
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
            <numerusform>con retraso</numerusform>
            <numerusform>con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>Menú de la cocina</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>Este dispositivo no ha podido guardarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>Ya no es posible: se ha cambiado en otro sitio.</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>Esta comanda ya no está en la pantalla.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>No ha funcionado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
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
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>Tiempos de ida y vuelta de los últimos 5 minutos; el más largo, %1 ms</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>hace 5 min</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>hasta %1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Tiempo %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>Esperando el próximo intento</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>Sin contacto; se pregunta de vez en cuando</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al momento</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>por la segunda vía</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>se quedan en esta caja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>Los pedidos van</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>Pedidos pendientes</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>Pedidos rechazados</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>Perdido en el último minuto</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>Próximo intento en</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En cola</translation>
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
        <translation>buena</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>mala</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · %3 % perdido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>Conectado por HTTP</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds until the next attempt</comment>
        <translation>%1 s</translation>
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
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>¿Ha olvidado el PIN? Un encargado puede restablecerlo.</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Introduzca su PIN</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>Introduzca su PIN para empezar</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>Demasiados PIN incorrectos. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Ese PIN no es correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>El hub tarda en responder. Se le pregunta otra vez…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>El hub no responde y solo él conoce este PIN. Escríbalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>Falta 1 elección</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>Falta %n elección</numerusform>
            <numerusform>Faltan %n elecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>%1 + extras %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>to the order, with its price</comment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>Se imprime y se muestra en la cocina</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>Nota y alergia</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Nota para la cocina</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>Qué más debe saber la cocina</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>%n pedido espera en esta caja: es demasiado. No se ha perdido ninguno; siga vendiendo y llame a quien se ocupa de la red.</numerusform>
            <numerusform>%n pedidos esperan en esta caja: son demasiados. No se ha perdido ninguno; siga vendiendo y llame a quien se ocupa de la red.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>Puede seguir vendiendo y cobrando en efectivo; los pedidos se guardan en esta caja y van a la cocina cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>Puede seguir vendiendo y cobrando en efectivo; 1 pedido espera en esta caja y va a la cocina cuando vuelva la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>Puede seguir vendiendo y cobrando en efectivo; %n pedido espera en esta caja y va a la cocina cuando vuelva la conexión.</numerusform>
            <numerusform>Puede seguir vendiendo y cobrando en efectivo; %n pedidos esperan en esta caja y van a la cocina cuando vuelva la conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>Ver los pedidos pendientes</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>Obligatorio · elija %n</numerusform>
            <numerusform>Obligatorio · elija %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>Obligatorio · elija de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>Opcional · hasta %n</numerusform>
            <numerusform>Opcional · hasta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · %n gratis</numerusform>
            <numerusform>%1 · %n gratis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>Elija %n más para añadir este artículo</numerusform>
            <numerusform>Elija %n más para añadir este artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>Listo para recoger: %1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>Muestre su recibo en el mostrador, por favor.</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>Esta pantalla no tiene contacto con la cocina. Pregunte en el mostrador, por favor.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Listo para recoger</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>Recién hecho</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>Espera media: 1 minuto</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>Espera media: %1 minutos</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · propina %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · cambio %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Por pagar: %1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>Vendido a las %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>Devuelto: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Pagado de más: %1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>Anular o devolver…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>visto por la cocina</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>anulado en parte</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>dinero devuelto</translation>
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
        <translation>tomado</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>Preparar recibo por correo</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Añadir o cambiar</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>En el local</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>A domicilio</translation>
    </message>
    <message>
        <source>Tap an item to start the order</source>
        <translation>Toque un artículo para empezar el pedido</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>Enviar a cocina</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>Guardar para cocina</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Comensales</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>pedido nuevo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>abierto %1</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1 sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n sin enviar</numerusform>
            <numerusform>%n sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Pedidos recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>Cocina avisada</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>Aviso %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>Pendientes %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>Listos %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>Hoy aún no hay pedidos.</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>Ahora no hay pedidos así.</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>Actualizando los pedidos…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>Próximo intento de contactar con el hub en %1 s · intento %2</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>Intentando contactar con el hub…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>Último contacto: %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>Cocina a las %1, hace %2</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>Número, nombre o teléfono</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Se imprimen en</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>Al pagar un pedido</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cajón de dinero</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>Partidas sin impresora propia</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Se imprimen</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>Si se pide</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>Se abre al cobrar en efectivo</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>Con cada pedido</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>Sin conexión con la cocina</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>Si ninguna pantalla lo muestra en 20 s</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>Todo está impreso.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Ya está impreso</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1: se está intentando ahora</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pagado hasta ahora</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>En línea / QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Datáfono</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>necesita conexión</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>Pago %1 de %2</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Importe a pagar</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>Listo para completar</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>Esperando el dinero</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>El pedido se guarda en esta caja antes de que ocurra nada más.</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>Escriba lo que entrega el cliente o pulse un importe.</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>Pulse «Completar» solo cuando el pago esté confirmado.</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>«Completar» envía el importe al datáfono.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>El cliente ha pagado con el móvil. Pulse Completar para guardar el pedido; no se vuelve a cobrar nada.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>sin impresora de recibos</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>Imprimir cuenta</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>1 cifra introducida</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n cifra introducida</numerusform>
            <numerusform>%n cifras introducidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>Dirección, como 192.168.1.40</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>Buscar en la red</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>Papel y modelo</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>Partidas cuyas comandas imprime</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>Si no responde</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir página de prueba</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>Imprimir en %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>Una impresora necesita un nombre.</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>Una impresora necesita una dirección.</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>Esta no es la dirección de una impresora. Escriba, por ejemplo, 192.168.1.40 o /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>Funciona ahora, pero no se puede guardar: puede que el disco esté lleno.</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>%1 mm de ancho, %2 caracteres por línea</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>%1 mm de ancho, antigua: sin código QR ni estado</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>Los cambios valen al instante.</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Añadir impresora</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>Recibos y comandas</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>Qué se imprime y cuándo</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>El cliente escanea y paga con el móvil.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>Código de pago de %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>El código vale %1 más.</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>El código ya no vale.</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>Comandas que se pueden recuperar</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>Recuperar una comanda</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>Vuelve a su sitio, con su tiempo.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Platos</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>Busque un artículo o escanee un código de barras</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>No hay nada así en la carta.</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>Aún no hay nada que vender aquí.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o escanear</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>Lo que se cambia aquí vale de inmediato.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>Formato de los importes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>Pedir el PIN si nadie la toca durante</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>Nombre; su última letra o número da nombre a los pedidos: till-b hace B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>Dirección del hub, como 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>Restaurante en el hub</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Impresoras…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>Llenarla</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>Indicado al iniciar el programa</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>El nombre de un dispositivo no lleva espacios, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>Esto no es una dirección. Escriba una como 192.168.1.10:3001 o https://hub.example.com.</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>El nombre corto de un restaurante tiene de 1 a 64 letras, cifras, - o _.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>Funciona ahora, pero no se puede guardar: quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Otros dispositivos</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>El hub de este programa</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>Permitir que se unan otros dispositivos</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>Solo un encargado puede cerrarlo</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>Código de emparejamiento, si el hub lo pide</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>El nombre, la dirección y el restaurante valen cuando el programa se inicia de nuevo. No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>Archivo: una carta (JSON) o una tabla de hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>Cartas (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>La del restaurante de ejemplo</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>No está</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n artículo, todo está bien.</numerusform>
            <numerusform>%n artículos, todo está bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>No se importa nada mientras haya una línea mal. %n problema:</numerusform>
            <numerusform>No se importa nada mientras haya una línea mal. %n problemas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>Cada persona entra con un PIN de 4 cifras. Un encargado puede anular, devolver y cambiar los ajustes.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>Nombre de la persona %1</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>PIN de la persona %1</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>La persona %1 trabaja de</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>El restaurante</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Qué se vende</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot: primer inicio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>Unas preguntas y se puede tomar el primer pedido. Lo respondido se conserva si usted lo deja a medias.</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>¿Hay ya un Stonepot en este restaurante?</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>Nombre del restaurante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>Impuesto en por ciento; nada si no hay</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>Nombre del impuesto, como sale en los recibos</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>Precios de la carta</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>Puerto del hub en este programa</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>Hubs de esta red</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>Dirección del hub, como 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>Código de emparejamiento; «stonepot-hub pair» muestra uno</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>Qué es este dispositivo</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Pantalla de cocina</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>Pantalla que llama los pedidos</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>Nombre; su última letra o número da nombre a los pedidos: till-b hace B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>No, configurarlo aquí</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>Sí, unirse a su hub</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>El impuesto se añade</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>El impuesto está incluido</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>Abrir el restaurante</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>Comanda nueva</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>Comanda cambiada</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>Comanda tardía</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Algo se anula</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>Un pedido está listo para recoger</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
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
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>Dividir la cuenta</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>con impuestos y propina</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>A partes iguales</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Por artículo</translation>
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
        <translation>Reintento en %1 s (intento %2)</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>De nuevo en contacto: se están actualizando las comandas de abajo.</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>Aún sin contacto con el hub: no se muestran las comandas de otros dispositivos.</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>Sin contacto con el hub desde hace %1: las comandas de abajo son de las %2. Lo despachado se guarda y se envía cuando vuelva la conexión.</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1, %2 comandas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>Pase</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>Estaciones de esta pantalla</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>Las vuelve a mostrar al iniciarse.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>Pase</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>Sin conexión · se guarda en esta caja</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>Hay muchos pedidos esperando en esta caja. Están a salvo; llame a quien se ocupa de la red.</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>Pedidos guardados aquí que esperan respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1, menú de usuario</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketBoard</name>
    <message>
        <source>Tickets</source>
        <translation>Comandas</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>No hay comandas</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>No hay comandas con este artículo</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Despachar</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Página %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>picante: %1 de 3</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>%1 en el pedido</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>Buscar; un código escaneado vale en cualquier pantalla</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Pedidos de hoy</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Dejar el pedido en espera</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>Pedidos en espera</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>Cliente y nota</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear la caja</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>Elegir; completar el pago</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Comensales</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Descuento en %1</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Descuento en el pedido</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>Un descuento de %1 necesita a un encargado</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>Nota sobre el pedido…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>Descuento en el pedido…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>Vaciar el pedido</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>Pedidos en espera (%1)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>Bloquear o dejar paso a otra persona</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>Devolver %1 de %2</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>Anular %1 de %2</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>Vender por %1 necesita a un encargado</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>Abrir el cajón sin venta…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Impresoras…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>Cambiar las impresoras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>Devolver %1 en el datáfono</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>Pagos sin pedido…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>Descuento en el pedido: una parte está pagada</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>Caja Stonepot</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>%1 está guardado. Cambio %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>Ningún artículo tiene el código %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>Su pedido ya no se puede cobrar. Devuelva el dinero en el datáfono.</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>Ya no está en la carta y se quita del pedido: %1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>Recibo %1, %2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>Adjunte el recibo al correo: %1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>Aquí no se abre ningún programa de correo. El recibo está en %1</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>No se puede escribir el recibo en %1: %2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>Su pedido ya no se puede cobrar. Devuelva el dinero.</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sin propina</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>sobre %1 antes de impuestos</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>Descuento %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 incluido · sobre %3</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · sobre %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>stonepot::VoidSheet</name>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>Devolver el dinero en</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>Anular: ni se hace ni se cobra</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>Devolver: ya se sirvió</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>Derramado o caído</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>El cliente cambió de idea</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>Demasiada espera</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>No estaba bien</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>Anular o devolver %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>Anular y devolver %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>Elija lo que se retira</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Indique el motivo</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>Este pedido para llevar se paga después y no tiene nombre ni teléfono.</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>Este pedido a domicilio no tiene nombre ni teléfono.</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>Este pedido a domicilio no tiene dirección.</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>Este pedido a domicilio no tiene dirección, nombre ni teléfono.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducirlo</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin ello</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
</context>
</TS>
