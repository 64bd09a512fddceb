<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>WebSocket-Adresse des Hubs, etwa ws://hub:3001/ws.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>HTTP-Adresse des Hubs, etwa http://hub:3001/api.</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>Rechner und Port des Hubs, wenn sich die beiden Adressen daraus ergeben.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>Zertifikate (PEM), denen statt denen des Systems vertraut wird, wenn der Hub ein eigenes hat.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>Nur diesen öffentlichen Schlüssel des Hubs annehmen: sein SHA-256, in Base64 oder hexadezimal.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>Welches Restaurant des Hubs das ist (sonst: demo).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>Ordner für das, was dieses Gerät speichert.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>Name dieses Geräts; der letzte Buchstabe oder die Zahl benennt seine Bestellungen: till-b ergibt B-001.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>Küchenstationen, die gezeigt werden, mit Kommas dazwischen (sonst: alle), oder expo, der Pass.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>Einem Hub beitreten, mit dem Code aus „stonepot-hub pair“; einmal nötig.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>Dies ausgeben und enden.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>Eine Kasse oder ein Küchenmonitor ohne Bildschirm: JSON-Zeilen hinein und heraus.</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>Kasse und Küchenmonitor eines Restaurants.</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>Was es ist: pos (sonst) oder kds.</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>Der Küchenmonitor sein.</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>Der Bildschirm sein, der Gästen Bestellungen ausruft.</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>Hub, Kasse und Küchenmonitor hier laufen lassen, mit einem Beispielrestaurant (PIN 1234).</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>Mit --demo: von selbst eine Bestellung verkaufen und Bilder im Ordner ablegen.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Den Bildschirm füllen.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartet: „%1“.</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>ein Gerätename hat keine Leerzeichen, Anführungszeichen oder Backslashs</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>--kds und --board sind zwei Bildschirme; bitte einen wählen.</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>--demo zeigt beide Bildschirme; --kds und --board weglassen.</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>braucht --demo</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>Adresse und alle übrigen Einzelheiten der Verbindung an einer Kasse zeigen.</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>geparkt %1</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>andere Kasse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>Der Hub wird gefragt, wem sie gehört.</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>Keine Verbindung: Sie lässt sich an der Kasse öffnen, an der sie geparkt ist.</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>Diese Kasse kann sie nicht lesen: dort öffnen, wo sie geparkt wurde.</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>Etwas darin steht nicht auf der Karte dieser Kasse: dort öffnen, wo sie geparkt wurde.</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>Sie gehört zu einer Bestellung, die hier fehlt: dort öffnen, wo sie geparkt wurde.</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>Eine andere Kasse hat sie übernommen: %1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>Sie ist jetzt an dieser Kasse geparkt: %1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>Der Hub antwortet nicht. Sobald er antwortet, ist sie hier geparkt: %1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>Der Hub gibt sie dieser Kasse nicht: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>Diese Kasse hat sie ohne Verbindung geöffnet, und eine andere Kasse hat sie auch übernommen.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>An der anderen Kasse fragen, wer sie verkauft. An einer der beiden die Bestellung leeren; haben beide sie verkauft, eine stornieren.</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>Eine Bestellung ist an zwei Kassen offen</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>Von der Küche noch nicht gesehen</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>Seit %1 min von der Küche nicht gesehen</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>Bereit zum Servieren</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Bereit zur Ausgabe</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>Bereit zum Servieren seit %1</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>Bereit zur Ausgabe seit %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>Wartet auf das Senden · gespeichert %1</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>In der Küche in Arbeit</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>Auf dem Küchenmonitor</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>Übertragen · noch auf keinem Küchenmonitor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · nicht bezahlt</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · teilweise bezahlt</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>Außer Haus</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 Gast</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>kein Papier mehr</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>der Deckel ist offen</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>der Drucker ist auf offline geschaltet</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>er antwortet nicht mehr; bitte nachsehen, ob der Bon herausgekommen ist</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>er konnte diesen Bon nicht annehmen</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>1 Drucker bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n Drucker bereit</numerusform>
            <numerusform>%n Drucker bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>Dieser Artikel steht nicht mehr auf der Karte.</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>Das ist ausverkauft.</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>Heute nur noch %1 übrig.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Bitte eine Größe wählen.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>Eine Auswahl fehlt.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>Höchstens %1 können gewählt werden.</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>Eine Auswahl steht nicht mehr auf der Karte. Bitte entfernen und neu wählen.</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>Diese Menge kann nicht verkauft werden.</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>Die Notiz ist zu lang für die Küche.</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>Diese Kasse konnte die Bestellung nicht speichern; vielleicht ist ihr Speicher voll. Es wurde nichts gesendet. Die Bestellung ist noch hier.</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>Der Speicher dieser Kasse ist nicht benutzbar. Bitte den Support anrufen.</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>In dieser Bestellung stimmt etwas nicht. Bitte die Zeilen prüfen.</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>Der Hub kommt bei dieser Bestellung auf eine andere Summe.</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>Der Hub gehört zu einem anderen Restaurant.</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>Der Hub hat unter dieser Nummer eine andere Bestellung.</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>Der Hub kennt diese Bestellung nicht.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>Jemand anderes hat diese Bestellung geändert.</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>Diese Kasse darf das nicht.</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>Der Hub kann das gerade nicht. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>Diese Bestellung ist zu groß.</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>Der Hub kann das nicht.</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>Diese Beträge sind zu groß.</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>Diese Bestellung ist in einer anderen Währung.</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>Die Zahlung von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>Das Storno von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>Die Erstattung von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>Die Änderung von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>%1 bleibt, wie es war; der Hub hat die Änderung abgelehnt: %2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>Der Hub nimmt keine Änderungen gesendeter Bestellungen an.</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>Die Art der Bestellung bleibt, wie sie gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Angaben:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Angaben]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Angabe „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Angaben: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach „%1“.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>Programm schließen</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>Das ist keine Währung. Ihre drei Buchstaben eingeben, etwa EUR.</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>Das ist keine Zeitzone. Eine Zeitzone heißt etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>Das ist kein Prozentsatz. Einen wie 8,875 eingeben oder nichts.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>Ein anderes Programm benutzt diesen Port. Einen anderen wählen, etwa 3002.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: 192.168.1.10:3001.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>An dieser Adresse antwortet niemand. Läuft der Hub, und ist es dasselbe Netz?</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>Was dort antwortet, ist kein Hub.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>Der Hub nimmt diesen Code nicht: Er ist falsch, wurde benutzt oder ist älter als zehn Minuten.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>Es gab zu viele falsche Codes. Eine halbe Stunde warten.</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>Der Name eines Geräts hat keine Leerzeichen, Anführungszeichen oder Backslashes, nur einfache Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>Mindestens eine Person gehört zur Leitung.</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>Eine PIN hat 4 Ziffern.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>Jemand anders hat diese PIN: An ihr wird die Person erkannt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>Die Zeilen unten in der Datei berichtigen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>Das ist keine Karte: %1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>Es lässt sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>„%1“ ist kein Preis</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>das Restaurant hat keine Steuer „%1“</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>eine andere Zeile hat auch „%1“</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>Anführungszeichen werden geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>Der Hub nimmt den Code zum Koppeln nicht an: Er ist falsch, wurde schon benutzt oder ist älter als zehn Minuten. Bitte einen neuen geben lassen.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>Es gab zu viele falsche Codes. Eine halbe Stunde warten.</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>Das Programm läuft schon, oder ein anderes benutzt seinen Port.</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>Unter der Adresse des Hubs antwortet niemand. Läuft der Hub, und ist es dasselbe Netz?</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>Der Hub gehört zu einem anderen Restaurant.</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>Die Daten lassen sich nicht lesen oder schreiben. Vielleicht ist die Festplatte voll.</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>Die Daten sind beschädigt und wurden beiseitegelegt. Bitte neu starten; fehlen Bestellungen, den Support anrufen.</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>Die Daten stammen von einer neueren Version des Programms. Bitte diese installieren.</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>Etwas, womit es gestartet wurde, stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet sich</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>Auf dem Küchenmonitor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>Von der Küche nicht gesehen</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>Stonepot kann nicht starten</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>An diesem Bildschirm wird gearbeitet</translation>
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
        <translation>1 Gast</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
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
        <translation>GANG %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE: %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ohne Station</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>Unbekannter Status: %1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>EILT</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>STORNO</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>+1 weitere Zeile</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>+%n weitere Zeile</numerusform>
            <numerusform>+%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>AUCH AN: %1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>NACHBON · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>Fertig gemerkt · wird gesendet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>Ausgeben</translation>
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
        <translation>wie auf der Karte</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>Gesamtliste</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>Noch zuzubereiten</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · noch zu machen</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Alle Stationen</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1: %2. Ändern</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>Das ist nicht die PIN einer Leitung.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>Zu viele falsche PINs. Bitte eine Minute warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Diese PIN stimmt nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>Der Hub antwortet nicht, und nur er kennt diese PIN. Bitte gleich noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>Der Hub antwortet langsam. Er wird noch einmal gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Schublade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>Was die Leitung an dieser Kasse freigegeben hat</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1, freigegeben von %2</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>Das Protokoll lässt sich nicht lesen: Die Platte dieser Kasse antwortet nicht. Schließen und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>Zeilen der Rechnung</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Geld zurückgegeben</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>Der Gast bezahlt am Kartenterminal&#xa0;…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>Das Terminal sagt nicht, was daraus geworden ist. Bitte nachsehen; „Abschließen“ nur drücken, wenn es „genehmigt“ zeigt.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Die Karte wurde abgelehnt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>Die Karte hat bezahlt. Mit „Abschließen“ wird die Bestellung gespeichert; die Karte wird nicht noch einmal belastet.</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>Als Teilzahlung</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>Den ganzen Betrag abbuchen</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>Als Teilzahlung</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>Diesen Betrag am Kartenterminal abbuchen. „Abschließen“ drücken, wenn es „genehmigt“ zeigt.</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>Der Gast bezahlt diesen Betrag online. „Abschließen“ drücken, wenn die Bestätigung zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Beliebt</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>Das Terminal wurde gefragt, und niemand weiß, was es geantwortet hat. Zuerst dort nachsehen.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>Der Gast hat bezahlt, und die Bestellung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>Der Gast hat bezahlt, und die Bestellung ist nicht gespeichert. Am Terminal heißt sie %1.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Bestellung speichern</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>Am Terminal zurückgegeben…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>Dort steht: genehmigt</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Nichts wurde belastet</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>Der Gast hat am Telefon bezahlt, und die Bestellung ist nicht gespeichert. Die Zahlung heißt %1.</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>Zahlungen ohne Bestellung</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>Zurückgegeben…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>Notiz zur ganzen Bestellung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>glutenfrei</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>scharf</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>Geparkte Bestellungen</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>Keine Bestellung ist geparkt.</translation>
    </message>
</context>
<context>
    <name>stonepot::HistorySheet</name>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Preparation times</source>
        <translation>Zubereitungszeiten</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>9 von 10 in</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ohne Station</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>Heutige Bons speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemacht an</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>Ausverkauft melden</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>Rest zählen&#xa0;…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>Wieder verfügbar</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>Zur Bestellung hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>Wie viele sind noch da?</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>Ändern, was im Verkauf ist</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>Code für eine Kasse</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>Code für einen Küchenmonitor</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>Code für einen Abholbildschirm</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>Das ging nicht: Die Daten des Hubs lassen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>Code %1 für den Hub unter %2. Er gilt zehn Minuten und für ein Gerät.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 aussperren</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>Andere Geräte können gerade nicht beitreten: Ein anderes Programm auf diesem Gerät benutzt Port %1. Beenden Sie es und starten Sie dann dieses hier neu.</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>Zeile fertig</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>1 Fertig gemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>%n Fertig gemerkt</numerusform>
            <numerusform>%n Fertig gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Seite %1 / %2</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>Einen anderen Bon zurückholen</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>Heutige Bons und Zeiten</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>So viele wie passen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neuer Bon</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>Geänderter Bon</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>Verspäteter Bon</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Etwas entfällt</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>Stationen dieses Bildschirms…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>Reihenfolge der Bons</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>Nach zugesagter Zeit</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>Verspätete Bons blinken</translation>
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
            <numerusform>überfällig</numerusform>
            <numerusform>überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>Küchenmenü</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>Dieses Gerät konnte es nicht speichern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>Das geht nicht mehr: Es wurde anderswo geändert.</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>Dieser Bon ist nicht mehr auf dem Monitor.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Das hat nicht geklappt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
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
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>Antwortzeiten der letzten 5 Minuten; die längste war %1 ms</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>vor 5 min</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>bis %1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Vereinbarter Preis</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>G%1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Gang %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Storno&#xa0;…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet sich</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt Versäumtes nach</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>Kein Kontakt; fragt ab und zu nach</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>über den zweiten Weg</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>bleiben auf dieser Kasse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>Bestellungen gehen</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>Wartende Bestellungen</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>Abgelehnte Bestellungen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>In der letzten Minute verloren</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>Nächster Versuch in</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlgeschlagene Versuche</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
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
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · %3 % verloren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>Verbunden über HTTP</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde&#xa0;…</translation>
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
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>PIN vergessen? Die Leitung kann sie zurücksetzen.</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>Zum Starten die PIN eingeben</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>Zu viele falsche PINs. Bitte eine Minute warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Diese PIN stimmt nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>Der Hub antwortet langsam. Er wird noch einmal gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>Der Hub antwortet nicht, und nur er kennt diese PIN. Bitte gleich noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>1 Auswahl fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>%n Auswahl fehlt</numerusform>
            <numerusform>%n Auswahlen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <translation>%1 + Extras %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>to the order, with its price</comment>
        <translation>Hinzufügen %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>Ändern auf %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>Wird gedruckt und in der Küche angezeigt</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>Notiz und Allergie</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Notiz für die Küche</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>Was die Küche sonst noch wissen sollte</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
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
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>%n Bestellung wartet auf dieser Kasse, das ist zu viel. Nichts ist verloren; bitte weiter verkaufen und anrufen, wer sich um das Netzwerk kümmert.</numerusform>
            <numerusform>%n Bestellungen warten auf dieser Kasse, das sind zu viele. Nichts ist verloren; bitte weiter verkaufen und anrufen, wer sich um das Netzwerk kümmert.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>Verkaufen und bar kassieren geht weiter; Bestellungen werden auf dieser Kasse gespeichert und gehen an die Küche, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>Verkaufen und bar kassieren geht weiter; 1 Bestellung wartet auf dieser Kasse und geht an die Küche, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>Verkaufen und bar kassieren geht weiter; %n Bestellung wartet auf dieser Kasse und geht an die Küche, wenn die Verbindung wieder da ist.</numerusform>
            <numerusform>Verkaufen und bar kassieren geht weiter; %n Bestellungen warten auf dieser Kasse und gehen an die Küche, wenn die Verbindung wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>Wartende Bestellungen zeigen</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>Pflicht · %n wählen</numerusform>
            <numerusform>Pflicht · %n wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>Pflicht · %1 bis %2 wählen</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>Freiwillig · bis zu %n</numerusform>
            <numerusform>Freiwillig · bis zu %n</numerusform>
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
            <numerusform>Noch %n wählen, um diesen Artikel hinzuzufügen</numerusform>
            <numerusform>Noch %n wählen, um diesen Artikel hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>Abholbereit: %1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>Bitte den Kassenbon an der Theke vorzeigen.</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>Diese Anzeige hat keinen Kontakt zur Küche. Bitte an der Theke nachfragen.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Zubereitung</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>Gerade fertig</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>Wartezeit im Schnitt 1 Minute</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>Wartezeit im Schnitt %1 Minuten</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · Trinkgeld %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · Rückgeld %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Noch zu zahlen: %1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Kassenbon drucken</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>Verkauft %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 kassieren</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>Zurückgegeben: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Zu viel bezahlt: %1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>Storno oder Erstattung&#xa0;…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>von der Küche gesehen</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>teils storniert</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>Geld zurückgegeben</translation>
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
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>in Zubereitung</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>E-Mail mit Kassenbon vorbereiten</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Ergänzen oder ändern</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Zeilen der Bestellung</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>Außer Haus</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Tap an item to start the order</source>
        <translation>Zum Anfangen einen Artikel antippen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>An die Küche senden</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>Für Küche speichern</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>neue Bestellung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 kassieren</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>eröffnet %1</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1 nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>Küche weiß Bescheid</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>Achtung %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>Bereit %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>Heute noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>Gerade keine solchen Bestellungen.</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>Bestellungen werden aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>Nächster Versuch, den Hub zu erreichen, in %1 s · Versuch %2</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>Versuche, den Hub zu erreichen&#xa0;…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>Letzter Kontakt %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>Stand der Küche %1, vor %2</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>Nummer, Name oder Telefon</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Gedruckt auf</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>Wenn eine Bestellung bezahlt ist</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kassenlade</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Küchenbons</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>Stationen ohne eigenen Drucker</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt werden sie</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>Öffnet bei Barzahlung</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>Für jede Bestellung</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>Ohne Verbindung zur Küche</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>Wenn kein Monitor sie in 20 s zeigt</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>Alles ist gedruckt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Ist gedruckt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1 – wird gerade versucht</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>Online / QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>nur mit Verbindung</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>Zahlung %1 von %2</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 kassieren</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>Bereit zum Abschließen</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>Geld fehlt noch</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>Die Bestellung wird auf dieser Kasse gespeichert, bevor irgendetwas anderes geschieht.</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>Eingeben, was der Gast gibt, oder einen Betrag drücken.</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>„Abschließen“ erst drücken, wenn die Zahlung bestätigt ist.</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>„Abschließen“ sendet den Betrag an das Kartenterminal.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>Der Gast hat am Telefon bezahlt. Mit „Abschließen“ wird die Bestellung gespeichert; es wird nichts noch einmal berechnet.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>Warten auf den Gast</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>kein Bondrucker</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>Rechnung drucken</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>1 Ziffer eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>Adresse, etwa 192.168.1.40</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>Im Netz suchen</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>Papier und Modell</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>Stationen, deren Bons er druckt</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>Wenn er nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Auf ihn warten</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>Auf %1 drucken</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>Ein Drucker braucht einen Namen.</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>Ein Drucker braucht eine Adresse.</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>Das ist keine Druckeradresse. Richtig ist zum Beispiel 192.168.1.40 oder /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>Das gilt jetzt, kann aber nicht gespeichert werden: vielleicht ist die Platte voll.</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>%1 mm breit, %2 Zeichen je Zeile</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>%1 mm breit, alt: kein QR-Code, kein Zustand</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Drucker hinzufügen</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>Belege und Bons</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>Was wann gedruckt wird</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>Der Gast scannt und bezahlt am Telefon.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>Zahlungscode über %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>Der Code gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>Bons zum Zurückholen</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>Einen Bon zurückholen</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>Er kommt an seinen alten Platz zurück, mit seiner Zeit.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>Artikel suchen oder Strichcode scannen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>Dazu passt nichts auf der Karte.</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>Hier gibt es noch nichts zu verkaufen.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>Was hier geändert wird, gilt sofort.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>Schreibweise von Beträgen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>PIN verlangen, wenn niemand sie berührt hat seit</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>Name; der letzte Buchstabe oder die letzte Zahl benennt die Bestellungen: till-b ergibt B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>Adresse des Hubs, etwa 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>Restaurant beim Hub</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Drucker…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>Beim Start des Programms angegeben</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>Der Name eines Geräts hat keine Leerzeichen, Anführungszeichen oder Backslashes, nur einfache Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: 192.168.1.10:3001 oder https://hub.example.com.</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>Der Kurzname eines Restaurants besteht aus 1 bis 64 Buchstaben, Ziffern, - oder _.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>Das gilt jetzt, lässt sich aber nicht speichern: Vielleicht ist die Platte voll.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>Der Hub dieses Programms</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>Andere Geräte dazulassen</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>Nur die Leitung darf es schließen</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>Code zum Koppeln, wenn der Hub einen verlangt</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>Name, Adresse und Restaurant gelten nach einem Neustart des Programms. Nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Speisekarte</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>Datei: eine Karte (JSON) oder eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>Karten (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>Die des Beispielrestaurants</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>Nicht enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n Artikel, alles in Ordnung.</numerusform>
            <numerusform>%n Artikel, alles in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>Solange eine Zeile falsch ist, wird nichts übernommen. %n Fehler:</numerusform>
            <numerusform>Solange eine Zeile falsch ist, wird nichts übernommen. %n Fehler:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>Alle melden sich mit einer PIN aus 4 Ziffern an. Die Leitung darf stornieren, erstatten und Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>Name von Person %1</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>PIN von Person %1</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>Aufgabe von Person %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasse</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>Das Restaurant</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Was verkauft wird</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot: erster Start</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>Ein paar Fragen, dann kann die erste Bestellung kommen. Antworten bleiben erhalten, auch wenn zwischendurch unterbrochen wird.</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>Gibt es in diesem Restaurant schon ein Stonepot?</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>Name des Restaurants</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>Steuer in Prozent; nichts, wenn es keine gibt</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>Name der Steuer, wie er auf Kassenbons steht</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>Preise auf der Karte</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>Port des Hubs in diesem Programm</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>Hubs in diesem Netz</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>Adresse des Hubs, etwa 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>Code zum Koppeln; „stonepot-hub pair“ gibt einen aus</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>Was dieses Gerät ist</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Küchenmonitor</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>Abholbildschirm</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>Name; der letzte Buchstabe oder die letzte Zahl benennt die Bestellungen: till-b ergibt B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>Nein, hier einrichten</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>Ja, seinem Hub beitreten</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>Die Steuer kommt dazu</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>Die Steuer ist enthalten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>Restaurant eröffnen</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>Neuer Bon</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>Geänderter Bon</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>Verspäteter Bon</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Etwas entfällt</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>Eine Bestellung ist abholbereit</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
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
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>Rechnung teilen</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>mit Steuer und Trinkgeld</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Nach Artikel</translation>
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
        <translation>Neuer Versuch in %1 s (Versuch %2)</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>Wieder Kontakt – die Bons unten werden gerade aktualisiert.</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>Noch kein Kontakt zum Hub – Bons anderer Geräte werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>Seit %1 kein Kontakt zum Hub – die Bons unten sind vom Stand %2. Fertigmeldungen werden gemerkt und gesendet, wenn die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1, %2 Bons</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>Pass</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>Stationen dieses Bildschirms</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>Er zeigt sie wieder, wenn er startet.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>Pass</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>Offline · wird auf dieser Kasse gespeichert</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>Auf dieser Kasse warten viele Bestellungen. Sie sind sicher; bitte anrufen, wer sich um das Netzwerk kümmert.</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>Bestellungen, die hier gespeichert sind und auf Antwort warten</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1, Benutzermenü</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketBoard</name>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Keine Bons</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>Keine Bons mit diesem Artikel</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Seite %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>Schärfe: %1 von 3</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>%1 in der Bestellung</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>Suchen; ein gescannter Code geht überall</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Bestellungen von heute</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Bestellung parken</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>Geparkte Bestellungen</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>Kunde und Notiz</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>Wählen; Zahlung abschließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Rabatt auf %1</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Rabatt auf die Bestellung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>Für %1 Rabatt ist die Leitung nötig</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>Notiz zur Bestellung&#xa0;…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>Rabatt auf die Bestellung&#xa0;…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>Bestellung leeren</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>Geparkte Bestellungen (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten&#xa0;…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>Sperren oder jemand anderen anmelden</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>Erstattung von %1 aus %2</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>Storno von %1 aus %2</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll&#xa0;…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>Für den Preis %1 ist die Leitung nötig</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>Lade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>Lade ohne Verkauf öffnen…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Drucker…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>Drucker ändern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>%1 am Kartenterminal zurückgeben</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>Zahlungen ohne Bestellung…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>Rabatt auf die Bestellung: ein Teil ist bezahlt</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>Stonepot-Kasse</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>%1 ist gespeichert. Rückgeld %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>Kein Artikel hat den Code %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>Die Bestellung dazu kann nicht mehr bezahlt werden. Das Geld am Terminal zurückgeben.</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>Nicht mehr auf der Karte und aus der Bestellung genommen: %1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>Kassenbon %1, %2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>Den Kassenbon an die E-Mail anhängen: %1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>Hier öffnet sich kein E-Mail-Programm. Der Kassenbon liegt in %1</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>Der Kassenbon lässt sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>Die Bestellung dazu kann nicht mehr bezahlt werden. Das Geld zurückgeben.</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>Anderes&#xa0;…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>auf %1 vor Steuer</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 enthalten · auf %3</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · auf %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>stonepot::VoidSheet</name>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>Geld zurückgeben als</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>Storno: nicht gemacht, nicht berechnet</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>Erstattung: wurde serviert</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>Verschüttet</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>Gast hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>Zu lange gewartet</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>Storno oder Erstattung %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>Stornieren und %1 zurückgeben</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>Wählen, was zurückgenommen wird</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>Diese Bestellung außer Haus wird später bezahlt und hat weder Namen noch Telefonnummer.</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>Diese Lieferung hat weder Namen noch Telefonnummer.</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>Diese Lieferung hat keine Adresse.</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>Diese Lieferung hat keine Adresse, keinen Namen und keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist das?</translation>
    </message>
</context>
</TS>
