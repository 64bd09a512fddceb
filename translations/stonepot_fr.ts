<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>WebSocket address of the backend, such as ws://hub:3001/ws.</source>
        <translation>Adresse WebSocket du hub, par exemple ws://hub:3001/ws.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>HTTP address of the backend, such as http://hub:3001/api.</source>
        <translation>Adresse HTTP du hub, par exemple http://hub:3001/api.</translation>
    </message>
    <message>
        <source>Host and port of the backend, when the two above follow from it.</source>
        <translation>Machine et port du hub, quand les deux adresses s’en déduisent.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust instead of the system&apos;s, when the backend has one of its own.</source>
        <translation>Certificats (PEM) à accepter à la place de ceux du système, quand le hub a le sien.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Accept only this public key of the backend: its SHA-256, in Base64 or hexadecimal.</source>
        <translation>N’accepter que cette clé publique du hub : son SHA-256, en Base64 ou hexadécimal.</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>Which restaurant of the backend this is (default: demo).</source>
        <translation>De quel restaurant du hub il s’agit (sinon : demo).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Folder for what this device stores.</source>
        <translation>Dossier pour ce que cet appareil enregistre.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Name of this device; its last letter or number names its orders: till-b makes B-001.</source>
        <translation>Nom de cet appareil ; sa dernière lettre ou son numéro nomme ses commandes : till-b donne B-001.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Kitchen stations to show, with commas between them (default: all), or expo, where orders leave the kitchen.</source>
        <translation>Postes de cuisine à afficher, séparés par des virgules (sinon : tous), ou expo, le passe.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>Join a hub with the code that stonepot-hub pair printed; needed once.</source>
        <translation>Rejoindre un hub avec le code de « stonepot-hub pair » ; une fois suffit.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>Afficher ceci et quitter.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>A till or kitchen display without a screen: JSON lines in and out.</source>
        <translation>Une caisse ou un écran de cuisine sans écran : des lignes JSON en entrée et en sortie.</translation>
    </message>
    <message>
        <source>Till and kitchen display of a restaurant.</source>
        <translation>Caisse et écran de cuisine d’un restaurant.</translation>
    </message>
    <message>
        <source>What to be: pos (default) or kds.</source>
        <translation>Ce que c’est : pos (sinon) ou kds.</translation>
    </message>
    <message>
        <source>Be the kitchen display.</source>
        <translation>Être l’écran de cuisine.</translation>
    </message>
    <message>
        <source>Be the screen that calls orders to guests.</source>
        <translation>Être l’écran qui appelle les commandes des clients.</translation>
    </message>
    <message>
        <source>Run a hub, a till and a kitchen display here, with a sample restaurant (PIN 1234).</source>
        <translation>Lancer ici un hub, une caisse et un écran de cuisine, avec un restaurant d’exemple (code 1234).</translation>
    </message>
    <message>
        <source>With --demo: sell one order by itself and leave screenshots in the folder.</source>
        <translation>Avec --demo : vendre seul une commande et laisser des captures dans le dossier.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>Remplir l’écran.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argument inattendu : « %1 ».</translation>
    </message>
    <message>
        <source>a device&apos;s name has no spaces, quotes or backslashes</source>
        <translation>un nom d’appareil n’a ni espace, ni guillemet, ni barre oblique inverse</translation>
    </message>
    <message>
        <source>--kds and --board are two screens; choose one.</source>
        <translation>--kds et --board sont deux écrans ; choisissez-en un.</translation>
    </message>
    <message>
        <source>--demo shows both screens; leave out --kds and --board.</source>
        <translation>--demo montre les deux écrans ; omettez --kds et --board.</translation>
    </message>
    <message>
        <source>needs --demo</source>
        <translation>exige --demo</translation>
    </message>
    <message>
        <source>Show the address and all other details of the link on a till.</source>
        <translation>Afficher sur une caisse l’adresse et tous les autres détails de la connexion.</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>An order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>the time</comment>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>its letter</comment>
        <translation>caisse %1</translation>
    </message>
    <message>
        <source>another till</source>
        <translation>autre caisse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The hub is asked whose it is.</source>
        <translation>On demande au hub à qui elle revient.</translation>
    </message>
    <message>
        <source>No connection: it can be opened at the till that holds it.</source>
        <translation>Pas de connexion&#xa0;: elle peut être ouverte à la caisse qui la tient.</translation>
    </message>
    <message>
        <source>This till cannot read it: open it where it was held.</source>
        <translation>Cette caisse ne peut pas la lire&#xa0;: ouvrez-la là où elle a été mise en attente.</translation>
    </message>
    <message>
        <source>Something in it is not on this till&apos;s menu: open it where it was held.</source>
        <translation>Elle contient un article absent de la carte de cette caisse&#xa0;: ouvrez-la là où elle a été mise en attente.</translation>
    </message>
    <message>
        <source>It belongs to an order that is not here: open it where it was held.</source>
        <translation>Elle complète une commande qui n’est pas ici&#xa0;: ouvrez-la là où elle a été mise en attente.</translation>
    </message>
    <message>
        <source>Another till has taken it: %1</source>
        <translation>Une autre caisse l’a prise&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is held at this till now: %1</source>
        <translation>Elle est maintenant en attente à cette caisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hub does not answer. When it does, this is held here: %1</source>
        <translation>Le hub ne répond pas. Dès qu’il répondra, elle sera en attente ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hub does not give it to this till: %1</source>
        <translation>Le hub ne la donne pas à cette caisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>This till opened it without a connection, and another till has taken it as well.</source>
        <translation>Cette caisse l’a ouverte sans connexion, et une autre caisse l’a prise aussi.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Ask at the other till who sells it. At one of the two, empty the order; if both have sold it, void one.</source>
        <translation>Demandez à l’autre caisse qui la vend. À l’une des deux, videz la commande&#xa0;; si les deux l’ont vendue, annulez-en une.</translation>
    </message>
    <message>
        <source>An order is open at two tills</source>
        <translation>Une commande est ouverte à deux caisses</translation>
    </message>
</context>
<context>
    <name>OrderStage</name>
    <message>
        <source>Not seen by the kitchen yet</source>
        <translation>Pas encore vue par la cuisine</translation>
    </message>
    <message>
        <source>Not seen by the kitchen for %1 min</source>
        <translation>Pas vue par la cuisine depuis %1 min</translation>
    </message>
    <message>
        <source>Ready to serve</source>
        <translation>Prête à servir</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Prête à remettre</translation>
    </message>
    <message>
        <source>Ready to serve since %1</source>
        <comment>a time</comment>
        <translation>Prête à servir depuis %1</translation>
    </message>
    <message>
        <source>Ready to hand over since %1</source>
        <comment>a time</comment>
        <translation>Prête à remettre depuis %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting to send · saved %1</source>
        <comment>a time</comment>
        <translation>En attente d’envoi · enregistrée à %1</translation>
    </message>
    <message>
        <source>In progress in the kitchen</source>
        <translation>En préparation en cuisine</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>Sur l’écran de cuisine</translation>
    </message>
    <message>
        <source>Synced · not yet on a kitchen screen</source>
        <translation>Synchronisée · pas encore sur un écran de cuisine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%1 · not paid</source>
        <comment>stage of an order</comment>
        <translation>%1 · non payée</translation>
    </message>
    <message>
        <source>%1 · paid in part</source>
        <comment>stage of an order</comment>
        <translation>%1 · payé en partie</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Takeout</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>1 guest</source>
        <translation>1 couvert</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n couvert</numerusform>
            <numerusform>%n couverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>paper is out</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>le capot est ouvert</translation>
    </message>
    <message>
        <source>the printer is switched to offline</source>
        <translation>l’imprimante est mise hors ligne</translation>
    </message>
    <message>
        <source>it stopped answering; look whether the paper came out</source>
        <translation>elle ne répond plus&#xa0;; vérifiez si le papier est sorti</translation>
    </message>
    <message>
        <source>it could not take this paper</source>
        <translation>elle n’a pas pu imprimer ce papier</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>elle est injoignable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 printer ready</source>
        <translation>1 imprimante prête</translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n imprimante prête</numerusform>
            <numerusform>%n imprimantes prêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This item is not on the menu any more.</source>
        <translation>Cet article n’est plus à la carte.</translation>
    </message>
    <message>
        <source>This is sold out.</source>
        <translation>C’est épuisé.</translation>
    </message>
    <message>
        <source>Only %1 left today.</source>
        <translation>Il n’en reste que %1 aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Choisissez une taille.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>Il manque un choix.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>On peut en choisir %1 au plus.</translation>
    </message>
    <message>
        <source>A choice is not on the menu any more. Take it off and choose again.</source>
        <translation>Un choix n’est plus à la carte. Retirez-le et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>This quantity cannot be sold.</source>
        <translation>Cette quantité ne peut pas être vendue.</translation>
    </message>
    <message>
        <source>The note is too long for the kitchen.</source>
        <translation>La note est trop longue pour la cuisine.</translation>
    </message>
    <message>
        <source>This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.</source>
        <translation>Cette caisse n’a pas pu enregistrer la commande&#xa0;; son disque est peut-être plein. Rien n’a été envoyé. Votre commande est toujours là.</translation>
    </message>
    <message>
        <source>This till&apos;s storage cannot be used. Call for support.</source>
        <translation>Le stockage de cette caisse est inutilisable. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>Something in this order is not right. Check its lines.</source>
        <translation>Quelque chose ne va pas dans cette commande. Vérifiez ses lignes.</translation>
    </message>
    <message>
        <source>The hub gets another total for this order.</source>
        <translation>Le hub obtient un autre total pour cette commande.</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>Le hub appartient à un autre restaurant.</translation>
    </message>
    <message>
        <source>The hub has another order under this number.</source>
        <translation>Le hub a une autre commande sous ce numéro.</translation>
    </message>
    <message>
        <source>The hub does not know this order.</source>
        <translation>Le hub ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order.</source>
        <translation>Quelqu’un d’autre a modifié cette commande.</translation>
    </message>
    <message>
        <source>This till may not do that.</source>
        <translation>Cette caisse n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The hub cannot do this now. It is tried again.</source>
        <translation>Le hub ne peut pas le faire maintenant. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>This order is too large.</source>
        <translation>Cette commande est trop grande.</translation>
    </message>
    <message>
        <source>The hub cannot do this.</source>
        <translation>Le hub ne peut pas le faire.</translation>
    </message>
    <message>
        <source>These amounts are too large.</source>
        <translation>Ces montants sont trop grands.</translation>
    </message>
    <message>
        <source>This order is in another currency.</source>
        <translation>Cette commande est dans une autre monnaie.</translation>
    </message>
    <message>
        <source>The payment of %1 was refused: %2</source>
        <translation>Le paiement de %1 a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Voiding %1 was refused: %2</source>
        <translation>L’annulation de %1 a été refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The refund of %1 was refused: %2</source>
        <translation>Le remboursement de %1 a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The change of %1 was refused: %2</source>
        <translation>La modification de %1 a été refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stays as it was; the hub refused the change: %2</source>
        <comment>an item and a reason</comment>
        <translation>%1 reste tel quel ; le hub a refusé la modification : %2</translation>
    </message>
    <message>
        <source>The hub takes no changes of an order that was sent.</source>
        <translation>Le hub n’accepte aucune modification d’une commande envoyée.</translation>
    </message>
    <message>
        <source>What kind of order it is stays as it was sent.</source>
        <translation>Le type de commande reste tel qu’il a été envoyé.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue : « %1 ».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues : %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après « %1 ».</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après « %1 ».</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Till %1</source>
        <comment>the till&apos;s letter</comment>
        <translation>Caisse %1</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>Fermer le programme</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>This is no currency. Write its three letters, such as EUR.</source>
        <translation>Ce n’est pas une monnaie. Écrivez ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>This is no time zone. Write one such as Europe/Berlin.</source>
        <translation>Ce n’est pas un fuseau horaire. Écrivez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>This is no percentage. Write one such as 8.875, or nothing.</source>
        <translation>Ce n’est pas un pourcentage. Écrivez-en un comme 8,875, ou rien.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one, such as 3002.</source>
        <translation>Un autre programme utilise ce port. Choisissez-en un autre, par exemple 3002.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001.</source>
        <translation>Ce n’est pas une adresse. Écrivez-en une comme 192.168.1.10:3001.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is the hub running, and is this the same network?</source>
        <translation>Personne ne répond à cette adresse. Le hub fonctionne-t-il, et est-ce le même réseau ?</translation>
    </message>
    <message>
        <source>What answers there is no hub.</source>
        <translation>Ce qui répond là n’est pas un hub.</translation>
    </message>
    <message>
        <source>The hub does not take this code: it is wrong, was used, or is older than ten minutes.</source>
        <translation>Le hub refuse ce code : il est faux, a déjà servi ou date de plus de dix minutes.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>Il y a eu trop de codes faux. Attendez une demi-heure.</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>Le nom d’un appareil n’a ni espace, ni guillemet, ni barre oblique inverse.</translation>
    </message>
    <message>
        <source>At least one of them is a manager.</source>
        <translation>Au moins l’un d’eux est responsable.</translation>
    </message>
    <message>
        <source>A PIN has 4 digits.</source>
        <translation>Un code compte 4 chiffres.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN: it says who a person is.</source>
        <translation>Quelqu’un d’autre a ce code : il dit qui est la personne.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier : %1</translation>
    </message>
    <message>
        <source>Mend the lines below in the file, or choose another one.</source>
        <translation>Corrigez les lignes ci-dessous dans le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is no menu: %1</source>
        <translation>Ce n’est pas une carte : %1</translation>
    </message>
    <message>
        <source>It cannot be stored: %1</source>
        <translation>Impossible d’enregistrer : %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>« %1 » n’est pas un prix</translation>
    </message>
    <message>
        <source>the shop has no tax “%1”</source>
        <translation>le restaurant n’a pas de taxe « %1 »</translation>
    </message>
    <message>
        <source>another line has “%1” too</source>
        <translation>une autre ligne a aussi « %1 »</translation>
    </message>
    <message>
        <source>quotes are opened and not closed</source>
        <translation>des guillemets sont ouverts et non fermés</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The hub does not take the pairing code: it is wrong, was used, or is older than ten minutes. Ask for a new one.</source>
        <translation>Le hub refuse le code d’appairage : il est faux, déjà utilisé ou date de plus de dix minutes. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. Wait half an hour.</source>
        <translation>Il y a eu trop de codes faux. Attendez une demi-heure.</translation>
    </message>
    <message>
        <source>The program is running already, or another program uses its port.</source>
        <translation>Le programme tourne déjà, ou un autre utilise son port.</translation>
    </message>
    <message>
        <source>Nobody answers at the hub&apos;s address. Is the hub running, and is this the same network?</source>
        <translation>Personne ne répond à l’adresse du hub. Est-il en marche, et sur le même réseau ?</translation>
    </message>
    <message>
        <source>The hub belongs to another restaurant.</source>
        <translation>Le hub appartient à un autre restaurant.</translation>
    </message>
    <message>
        <source>Its data cannot be read or written. The disk may be full.</source>
        <translation>Ses données ne peuvent être lues ou écrites. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Its data is damaged and was set aside. Start again; if orders are missing, call for support.</source>
        <translation>Ses données sont endommagées et ont été mises de côté. Redémarrez ; s’il manque des commandes, appelez l’assistance.</translation>
    </message>
    <message>
        <source>Its data is from a newer version of the program. Install that one.</source>
        <translation>Ses données viennent d’une version plus récente du programme. Installez-la.</translation>
    </message>
    <message>
        <source>Something that it was started with is not right.</source>
        <translation>Quelque chose dans son lancement n’est pas juste.</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>On the kitchen screen</source>
        <translation>Sur l’écran de cuisine</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Not seen by the kitchen</source>
        <translation>Pas vu par la cuisine</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>Stonepot</name>
    <message>
        <source>Stonepot cannot start</source>
        <translation>Stonepot ne peut pas démarrer</translation>
    </message>
    <message>
        <source>People work from this screen</source>
        <translation>On travaille avec cet écran</translation>
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
        <translation>1 couvert</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n couvert</numerusform>
            <numerusform>%n couverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>SUITE %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE&#xa0;: %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sans poste</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a station, and how much of an order it has done</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>Unknown status: %1</source>
        <comment>what a hub says that this display does not know</comment>
        <translation>Statut inconnu : %1</translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>+1 more line</source>
        <translation>+1 autre ligne</translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>+%n autre ligne</numerusform>
            <numerusform>+%n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO AT: %1</source>
        <translation>AUSSI À&#xa0;: %1</translation>
    </message>
    <message>
        <source>ADD-ON · %1</source>
        <translation>RAJOUT · %1</translation>
    </message>
    <message>
        <source>Bump kept · will send</source>
        <translation>«&#xa0;Prêt&#xa0;» gardé · sera envoyé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>what happens to an order that leaves the kitchen</comment>
        <translation>Remettre</translation>
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
        <translation>tel quel</translation>
    </message>
</context>
<context>
    <name>stonepot::AllDayPanel</name>
    <message>
        <source>All day</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Items to make</source>
        <translation>Plats à faire</translation>
    </message>
    <message>
        <source>%1 · still to make</source>
        <comment>a station&apos;s name</comment>
        <translation>%1 · reste à faire</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <comment>item and how many are left</comment>
        <translation>%1&#xa0;: %2. Modifier</translation>
    </message>
</context>
<context>
    <name>stonepot::ApprovalSheet</name>
    <message>
        <source>This is not a manager&apos;s PIN.</source>
        <translation>Ce n’est pas le code d’un responsable.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>Trop de codes erronés. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Ce code n’est pas bon. Réessayez.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>Code d’un responsable</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>Le hub ne répond pas, et lui seul connaît ce code. Tapez-le de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>Le hub tarde à répondre. Nouvelle demande en cours…</translation>
    </message>
</context>
<context>
    <name>stonepot::AuditSheet</name>
    <message>
        <source>Void</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Autre prix</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What managers agreed to on this till</source>
        <translation>Ce que les responsables ont autorisé sur cette caisse</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>%1, agreed by %2</source>
        <comment>cashier and manager</comment>
        <translation>%1, autorisé par %2</translation>
    </message>
    <message>
        <source>The log cannot be read: this till&apos;s disk does not answer. Close this and try again.</source>
        <translation>Impossible de lire le journal : le disque de cette caisse ne répond pas. Fermez et réessayez.</translation>
    </message>
</context>
<context>
    <name>stonepot::AvailabilitySheet</name>
    <message>
        <source>86 · Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how many of an item</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <comment>how many of an item are left</comment>
        <translation>%1 · pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>stonepot::BillList</name>
    <message>
        <source>Lines of the bill</source>
        <translation>Lignes de l’addition</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an extra on the bill</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Argent rendu</translation>
    </message>
</context>
<context>
    <name>stonepot::CardCharge</name>
    <message>
        <source>The guest pays on the card terminal…</source>
        <translation>Le client paie sur le terminal…</translation>
    </message>
    <message>
        <source>The terminal does not say what became of it. Look at it; press Complete only when it says approved.</source>
        <translation>Le terminal ne dit pas ce qu’il en est. Regardez-le&#xa0;; n’appuyez sur «&#xa0;Terminer&#xa0;» que s’il affiche «&#xa0;accepté&#xa0;».</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>La carte a été refusée. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was charged.</source>
        <translation>Le paiement a été arrêté. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The card has paid. Press Complete to save the order; the card is not charged again.</source>
        <translation>La carte a payé. Appuyez sur Terminer pour enregistrer la commande ; la carte n’est pas débitée à nouveau.</translation>
    </message>
</context>
<context>
    <name>stonepot::CashPane</name>
    <message>
        <source>Exact</source>
        <comment>the guest hands over the exact amount</comment>
        <translation>Compte juste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>Encaisser en partie</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
</context>
<context>
    <name>stonepot::CashlessPane</name>
    <message>
        <source>Charge the whole amount</source>
        <translation>Encaisser le montant entier</translation>
    </message>
    <message>
        <source>Take as a part</source>
        <translation>Encaisser en partie</translation>
    </message>
    <message>
        <source>Charge this amount on the card terminal. Press Complete when it says approved.</source>
        <translation>Encaissez ce montant sur le terminal de paiement. Appuyez sur «&#xa0;Terminer&#xa0;» quand il affiche «&#xa0;accepté&#xa0;».</translation>
    </message>
    <message>
        <source>The guest pays this amount online. Press Complete when you have seen the confirmation.</source>
        <translation>Le client paie ce montant en ligne. Appuyez sur «&#xa0;Terminer&#xa0;» quand vous avez vu la confirmation.</translation>
    </message>
</context>
<context>
    <name>stonepot::CategoryRail</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Top ventes</translation>
    </message>
</context>
<context>
    <name>stonepot::ChargesSheet</name>
    <message>
        <source>The terminal was asked, and nobody knows what it answered. Look at it first.</source>
        <translation>Le terminal a été interrogé, et nul ne sait ce qu’il a répondu. Regardez-le d’abord.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved.</source>
        <translation>Le client a payé, et la commande n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The guest has paid, and the order is not saved. The terminal calls it %1.</source>
        <translation>Le client a payé, et la commande n’est pas enregistrée. Le terminal l’appelle %1.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>an order&apos;s number, an amount, a time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Enregistrer la commande</translation>
    </message>
    <message>
        <source>Given back on the terminal…</source>
        <translation>Remboursé sur le terminal…</translation>
    </message>
    <message>
        <source>It says approved</source>
        <translation>Il indique accepté</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Rien n’a été débité</translation>
    </message>
    <message>
        <source>The guest has paid by phone, and the order is not saved. The payment is called %1.</source>
        <translation>Le client a payé avec son téléphone, et la commande n’est pas enregistrée. Le paiement s’appelle %1.</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>Paiements sans commande</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>Remboursé…</translation>
    </message>
</context>
<context>
    <name>stonepot::CustomerSheet</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note about the whole order</source>
        <translation>Note sur toute la commande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>stonepot::DietaryLegend</name>
    <message>
        <source>vegetarian</source>
        <translation>végétarien</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>végan</translation>
    </message>
    <message>
        <source>gluten-free</source>
        <translation>sans gluten</translation>
    </message>
    <message>
        <source>spicy</source>
        <translation>épicé</translation>
    </message>
</context>
<context>
    <name>stonepot::HeldSheet</name>
    <message>
        <source>Held orders</source>
        <translation>Commandes en attente</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>Aucune commande en attente.</translation>
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
        <translation>Temps de préparation</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: time from order to ready</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: how many were made</comment>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <comment>column: 90th percentile</comment>
        <translation>9 sur 10 en</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sans poste</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Save today&apos;s tickets</source>
        <translation>Enregistrer les bons du jour</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>stonepot::ItemDetails</name>
    <message>
        <source>86 · sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of an item</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Piquant</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 sur 3</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Préparé à</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>86 it</source>
        <translation>Marquer épuisé</translation>
    </message>
    <message>
        <source>Count what is left…</source>
        <translation>Compter le reste…</translation>
    </message>
    <message>
        <source>Available again</source>
        <translation>De nouveau disponible</translation>
    </message>
    <message>
        <source>Add to the order…</source>
        <translation>Ajouter à la commande…</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>Combien en reste-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Changing what is on sale</source>
        <translation>Modifier ce qui est en vente</translation>
    </message>
</context>
<context>
    <name>stonepot::JoiningPart</name>
    <message>
        <source>Code for a till</source>
        <translation>Code pour une caisse</translation>
    </message>
    <message>
        <source>Code for a kitchen display</source>
        <translation>Code pour un écran de cuisine</translation>
    </message>
    <message>
        <source>Code for a board that calls orders</source>
        <translation>Code pour un écran d’appel des commandes</translation>
    </message>
    <message>
        <source>This did not work: the hub&apos;s data cannot be read or written.</source>
        <translation>Cela n’a pas marché : les données du hub ne peuvent être ni lues ni écrites.</translation>
    </message>
    <message>
        <source>Code %1 for the hub at %2. It is good for ten minutes and one device.</source>
        <translation>Code %1 pour le hub à l’adresse %2. Il est valable dix minutes et pour un seul appareil.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>Retirer l’accès à %1</translation>
    </message>
    <message>
        <source>No other device can join now: another program on this machine uses port %1. End that program, then start this one anew.</source>
        <translation>Aucun autre appareil ne peut se joindre pour l’instant : un autre programme de cette machine utilise le port %1. Fermez-le, puis relancez celui-ci.</translation>
    </message>
</context>
<context>
    <name>stonepot::KeyLegend</name>
    <message>
        <source>bump</source>
        <comment>key legend</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>select</source>
        <comment>key legend</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key legend</comment>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>line done</source>
        <comment>key legend</comment>
        <translation>ligne faite</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>key legend</comment>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key legend</comment>
        <translation>annuler</translation>
    </message>
    <message>
        <source>page</source>
        <comment>key legend</comment>
        <translation>page</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>station</source>
        <comment>key legend</comment>
        <translation>poste</translation>
    </message>
    <message>
        <source>close</source>
        <comment>key legend</comment>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>stonepot::Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <comment>an order&apos;s number</comment>
        <translation>Rappeler %1</translation>
    </message>
    <message>
        <source>1 bump kept</source>
        <translation>1 «&#xa0;prêt&#xa0;» gardé</translation>
    </message>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>%n «&#xa0;prêt&#xa0;» gardé</numerusform>
            <numerusform>%n «&#xa0;prêt&#xa0;» gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
    <message>
        <source>Bring back another ticket</source>
        <translation>Rappeler un autre bon</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenMenu</name>
    <message>
        <source>Today&apos;s tickets and times</source>
        <translation>Bons et temps du jour</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Autant que possible</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau bon</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>Bon modifié</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>Bon en retard</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Stations of this display…</source>
        <translation>Postes de cet écran…</translation>
    </message>
    <message>
        <source>Order of the tickets</source>
        <translation>Ordre des bons</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By promised time</source>
        <comment>a long dish is started early for it, a quick one may wait</comment>
        <translation>Par heure promise</translation>
    </message>
    <message>
        <source>Late tickets flash</source>
        <translation>Les bons en retard clignotent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sound and its volume</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenTopBar</name>
    <message numerus="yes">
        <source>late</source>
        <comment>how many tickets are late: 2 late</comment>
        <translation>
            <numerusform>en retard</numerusform>
            <numerusform>en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>how many tickets</comment>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>Kitchen menu</source>
        <translation>Menu de la cuisine</translation>
    </message>
    <message>
        <source>active</source>
        <comment>how many tickets: 14 active</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>average time of a ticket</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Pas de contact</translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenWindow</name>
    <message>
        <source>This device could not store it. Nothing was changed.</source>
        <translation>Cet appareil n’a pas pu l’enregistrer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is not possible any more: it was changed elsewhere.</source>
        <translation>Ce n’est plus possible&#xa0;: cela a été modifié ailleurs.</translation>
    </message>
    <message>
        <source>This ticket is not on the board any more.</source>
        <translation>Ce bon n’est plus à l’écran.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Cela n’a pas marché. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order number and what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of stations</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LatencyGraph</name>
    <message>
        <source>Round trips of the last 5 minutes; the longest took %1 ms</source>
        <translation>Allers-retours des 5 dernières minutes&#xa0;; le plus long a pris %1 ms</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>il y a 5 min</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <comment>the top of a graph</comment>
        <translation>jusqu’à %1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>stonepot::LineDelegate</name>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Prix convenu</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>mark of a line that is of a later course: its number</comment>
        <translation>S%1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>Suite %1</translation>
    </message>
</context>
<context>
    <name>stonepot::LineTools</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkDetails</name>
    <message>
        <source>Not logged in</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Waiting for the next attempt</source>
        <translation>En attente du prochain essai</translation>
    </message>
    <message>
        <source>No contact; asking again now and then</source>
        <translation>Pas de contact&#xa0;; nouvel essai de temps en temps</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>by the second way</source>
        <translation>par la seconde voie</translation>
    </message>
    <message>
        <source>kept on this till</source>
        <translation>restent sur cette caisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Orders go</source>
        <translation>Les commandes partent</translation>
    </message>
    <message>
        <source>Waiting orders</source>
        <translation>Commandes en attente</translation>
    </message>
    <message>
        <source>Refused orders</source>
        <translation>Commandes refusées</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lost in the last minute</source>
        <translation>Perdu sur la dernière minute</translation>
    </message>
    <message>
        <source>Next attempt in</source>
        <translation>Prochain essai dans</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Essais manqués</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Se reconnecter maintenant</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail of the link and its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>stonepot::LinkIndicator</name>
    <message>
        <source>good</source>
        <comment>quality of the link</comment>
        <translation>bonne</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>quality of the link</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>quality of the link</comment>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>latency of the link</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % lost</source>
        <comment>latency, quality and lost share of the link</comment>
        <translation>%1 · %2 · %3&#xa0;% perdus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>latency and quality of the link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connected by HTTP</source>
        <translation>Connecté par HTTP</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
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
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Forgot the PIN? A manager can reset it.</source>
        <translation>Code oublié&#xa0;? Un responsable peut le réinitialiser.</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>Code de %1</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>Stonepot</source>
        <translation>Stonepot</translation>
    </message>
    <message>
        <source>Enter your PIN to start</source>
        <translation>Saisissez votre code pour commencer</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille&#xa0;?</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute, then try again.</source>
        <translation>Trop de codes erronés. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Ce code n’est pas bon. Réessayez.</translation>
    </message>
    <message>
        <source>The hub is slow to answer. It is asked again…</source>
        <translation>Le hub tarde à répondre. Nouvelle demande en cours…</translation>
    </message>
    <message>
        <source>The hub does not answer, and only the hub knows this PIN. Type it again in a moment.</source>
        <translation>Le hub ne répond pas, et lui seul connaît ce code. Tapez-le de nouveau dans un instant.</translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message>
        <source>1 choice missing</source>
        <translation>1 choix manque</translation>
    </message>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>%n choix manque</numerusform>
            <numerusform>%n choix manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>description and price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>price of the changed line</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stonepot::NoteEditor</name>
    <message>
        <source>Printed and shown in the kitchen</source>
        <translation>Imprimée et affichée en cuisine</translation>
    </message>
    <message>
        <source>Note and allergy</source>
        <translation>Note et allergie</translation>
    </message>
    <message>
        <source>Note for the kitchen</source>
        <translation>Note pour la cuisine</translation>
    </message>
    <message>
        <source>Anything else the kitchen should know</source>
        <translation>Ce que la cuisine doit savoir d’autre</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;: %1</translation>
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
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>%n commande attend sur cette caisse, c’est trop. Aucune n’est perdue&#xa0;; continuez à vendre et appelez la personne qui s’occupe du réseau.</numerusform>
            <numerusform>%n commandes attendent sur cette caisse, c’est trop. Aucune n’est perdue&#xa0;; continuez à vendre et appelez la personne qui s’occupe du réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; orders are saved on this till and go to the kitchen when the link returns.</source>
        <translation>Vous pouvez continuer à vendre et à encaisser en espèces&#xa0;; les commandes sont enregistrées sur cette caisse et partent en cuisine au retour de la connexion.</translation>
    </message>
    <message>
        <source>You can keep selling and taking cash; 1 order waits on this till and goes to the kitchen when the link returns.</source>
        <translation>Vous pouvez continuer à vendre et à encaisser en espèces&#xa0;; 1 commande attend sur cette caisse et part en cuisine au retour de la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>Vous pouvez continuer à vendre et à encaisser en espèces&#xa0;; %n commande attend sur cette caisse et part en cuisine au retour de la connexion.</numerusform>
            <numerusform>Vous pouvez continuer à vendre et à encaisser en espèces&#xa0;; %n commandes attendent sur cette caisse et partent en cuisine au retour de la connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show waiting orders</source>
        <translation>Voir les commandes en attente</translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>Obligatoire · %n au choix</numerusform>
            <numerusform>Obligatoire · %n au choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Required · choose %1 to %2</source>
        <translation>Obligatoire · de %1 à %2 au choix</translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>Facultatif · jusqu’à %n</numerusform>
            <numerusform>Facultatif · jusqu’à %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · %n offert</numerusform>
            <numerusform>%1 · %n offerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>Encore %n choix pour ajouter cet article</numerusform>
            <numerusform>Encore %n choix pour ajouter cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisis</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderBoard</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Ready to collect: %1</source>
        <translation>À retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please show your receipt at the counter.</source>
        <translation>Veuillez présenter votre reçu au comptoir.</translation>
    </message>
    <message>
        <source>This screen has no contact with the kitchen. Please ask at the counter.</source>
        <translation>Cet écran n’a pas de contact avec la cuisine. Veuillez demander au comptoir.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more orders</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <source>Just ready</source>
        <translation>Tout juste prête</translation>
    </message>
    <message>
        <source>Average wait 1 minute</source>
        <translation>Attente moyenne&#xa0;: 1 minute</translation>
    </message>
    <message>
        <source>Average wait %1 minutes</source>
        <translation>Attente moyenne&#xa0;: %1 minutes</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderDetailsSheet</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tender and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · tip %1</source>
        <translation> · pourboire %1</translation>
    </message>
    <message>
        <source> · change %1</source>
        <translation> · rendu %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Reste à payer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place and stage of an order</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>a time</comment>
        <translation>Vendue à %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Encaisser %1</translation>
    </message>
    <message>
        <source>Given back: %1 %2 · %3</source>
        <comment>tender, amount, reason</comment>
        <translation>Remboursé&#xa0;: %1 %2 · %3</translation>
    </message>
    <message>
        <source>Paid too much: %1</source>
        <translation>Payé en trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Void or refund…</source>
        <translation>Annuler ou rembourser…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>seen by the kitchen</source>
        <translation>vue par la cuisine</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>annulée en partie</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>remboursée</translation>
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
        <translation>prise</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>Prepare e-mail receipt</source>
        <translation>Préparer le reçu par e-mail</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Ajouter ou modifier</translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Takeout</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Tap an item to start the order</source>
        <translation>Touchez un article pour commencer la commande</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Send to kitchen</source>
        <translation>Envoyer en cuisine</translation>
    </message>
    <message>
        <source>Save for kitchen</source>
        <translation>Garder pour la cuisine</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>table number</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Couverts</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>nouvelle commande</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Encaisser %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>a time</comment>
        <translation>ouverte à %1</translation>
    </message>
    <message>
        <source>1 not sent</source>
        <translation>1 non envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyée</numerusform>
            <numerusform>%n non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lines, and those that are not sent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Commandes récentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Told the kitchen</source>
        <translation>Cuisine prévenue</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>orders, their count</comment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <comment>orders, their count</comment>
        <translation>Alerte %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>orders, their count</comment>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <comment>orders, their count</comment>
        <translation>Prêtes %1</translation>
    </message>
    <message>
        <source>No orders yet today.</source>
        <translation>Pas encore de commande aujourd’hui.</translation>
    </message>
    <message>
        <source>No such orders now.</source>
        <translation>Aucune commande de ce type pour l’instant.</translation>
    </message>
    <message>
        <source>Bringing the orders up to date…</source>
        <translation>Mise à jour des commandes…</translation>
    </message>
    <message>
        <source>Next try to reach the hub in %1 s · attempt %2</source>
        <translation>Prochain essai de joindre le hub dans %1 s · essai %2</translation>
    </message>
    <message>
        <source>Trying to reach the hub…</source>
        <translation>Tentative de joindre le hub…</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Pas encore de contact</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <comment>a time</comment>
        <translation>Dernier contact %1</translation>
    </message>
    <message>
        <source>Kitchen as of %1, %2 ago</source>
        <comment>a time, and how long ago that was</comment>
        <translation>Cuisine à %1, il y a %2</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>Numéro, nom ou téléphone</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperRulesForm</name>
    <message>
        <source>Receipts</source>
        <translation>Tickets de caisse</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Imprimés sur</translation>
    </message>
    <message>
        <source>When an order is paid</source>
        <translation>Quand une commande est payée</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Kitchen tickets</source>
        <translation>Bons de cuisine</translation>
    </message>
    <message>
        <source>Stations without a printer of their own</source>
        <translation>Postes sans imprimante à eux</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimés</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>When asked for</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Opens when cash is paid</source>
        <translation>S&apos;ouvre au paiement en espèces</translation>
    </message>
    <message>
        <source>For each order</source>
        <translation>Pour chaque commande</translation>
    </message>
    <message>
        <source>Without a link to the kitchen</source>
        <translation>Sans connexion avec la cuisine</translation>
    </message>
    <message>
        <source>When no display has shown it in 20 s</source>
        <translation>Si aucun écran ne l&apos;a montrée en 20 s</translation>
    </message>
</context>
<context>
    <name>stonepot::PaperSheet</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Everything is on paper.</source>
        <translation>Tout est imprimé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer and problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a printer</comment>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>%1 – it is being tried now</source>
        <translation>%1 – nouvel essai en cours</translation>
    </message>
</context>
<context>
    <name>stonepot::PaymentScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Online / QR</source>
        <translation>En ligne / QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>needs the link</source>
        <translation>connexion requise</translation>
    </message>
    <message>
        <source>Payment %1 of %2</source>
        <translation>Paiement %1 sur %2</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Encaisser %1</translation>
    </message>
    <message>
        <source>Ready to complete</source>
        <translation>Prêt à terminer</translation>
    </message>
    <message>
        <source>Waiting for money</source>
        <translation>En attente de l’argent</translation>
    </message>
    <message>
        <source>The order is saved on this till before anything else happens.</source>
        <translation>La commande est enregistrée sur cette caisse avant toute autre chose.</translation>
    </message>
    <message>
        <source>Type what the guest hands over, or press an amount.</source>
        <translation>Tapez ce que le client donne, ou appuyez sur un montant.</translation>
    </message>
    <message>
        <source>Press Complete only when the payment has been confirmed.</source>
        <translation>N’appuyez sur «&#xa0;Terminer&#xa0;» que lorsque le paiement est confirmé.</translation>
    </message>
    <message>
        <source>Complete sends the amount to the card terminal.</source>
        <translation>«&#xa0;Terminer&#xa0;» envoie le montant au terminal.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The guest has paid by phone. Press Complete to save the order; nothing is charged again.</source>
        <translation>Le client a payé avec son téléphone. Appuyez sur Terminer pour enregistrer la commande ; rien n’est débité à nouveau.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Waiting for guest</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>no receipt printer</source>
        <translation>pas d’imprimante</translation>
    </message>
    <message>
        <source>Print bill</source>
        <translation>Imprimer l’addition</translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message>
        <source>1 digit entered</source>
        <translation>1 chiffre saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.40</source>
        <translation>Adresse, par exemple 192.168.1.40</translation>
    </message>
    <message>
        <source>Look around the network</source>
        <translation>Chercher sur le réseau</translation>
    </message>
    <message>
        <source>Paper and model</source>
        <translation>Papier et modèle</translation>
    </message>
    <message>
        <source>Stations whose tickets it prints</source>
        <translation>Postes dont elle imprime les bons</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>Si elle est injoignable</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page de test</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>a printer</comment>
        <translation>Imprimer sur %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a printer&apos;s address</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Looking around…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>A printer needs a name.</source>
        <translation>Une imprimante a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A printer needs an address.</source>
        <translation>Une imprimante a besoin d&apos;une adresse.</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address. Write one such as 192.168.1.40 or /dev/usb/lp0.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une imprimante. Écrivez par exemple 192.168.1.40 ou /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>Cela marche maintenant, mais ne peut être enregistré : le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>%1 mm wide, %2 characters a line</source>
        <comment>paper</comment>
        <translation>%1 mm de large, %2 caractères par ligne</translation>
    </message>
    <message>
        <source>%1 mm wide, old: no QR code, no status</source>
        <comment>paper</comment>
        <translation>%1 mm de large, ancienne : sans code QR ni état</translation>
    </message>
</context>
<context>
    <name>stonepot::PrinterSheet</name>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>Les changements valent aussitôt.</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Ajouter une imprimante</translation>
    </message>
    <message>
        <source>Receipts and tickets</source>
        <translation>Tickets et bons</translation>
    </message>
    <message>
        <source>What is printed when</source>
        <translation>Ce qui s&apos;imprime et quand</translation>
    </message>
</context>
<context>
    <name>stonepot::QrCard</name>
    <message>
        <source>The guest scans and pays on the phone.</source>
        <translation>Le client scanne et paie sur son téléphone.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and order number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment code over %1</source>
        <translation>Code de paiement de %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <comment>minutes and seconds, 4:32</comment>
        <translation>Le code est encore valable %1.</translation>
    </message>
    <message>
        <source>The code is not good any more.</source>
        <translation>Le code n’est plus valable.</translation>
    </message>
</context>
<context>
    <name>stonepot::RecallSheet</name>
    <message>
        <source>Tickets to bring back</source>
        <translation>Bons à rappeler</translation>
    </message>
    <message>
        <source>Bring a ticket back</source>
        <translation>Rappeler un bon</translation>
    </message>
    <message>
        <source>It returns to its old place, with its time.</source>
        <translation>Il reprend sa place, avec son temps.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search items or scan a barcode</source>
        <translation>Chercher un article ou scanner un code-barres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the menu matches this.</source>
        <translation>Rien à la carte ne correspond.</translation>
    </message>
    <message>
        <source>There is nothing to sell here yet.</source>
        <translation>Il n’y a encore rien à vendre ici.</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Chercher ou scanner</translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What is changed here is in effect at once.</source>
        <translation>Ce qui est modifié ici s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>Écriture des montants</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Ask for a PIN when nobody has touched it for</source>
        <translation>Demander le code si personne n’y touche pendant</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>Nom ; sa dernière lettre ou son dernier chiffre nomme les commandes : till-b donne B-001</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>Adresse du hub, par exemple 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Restaurant at the hub</source>
        <translation>Restaurant sur le hub</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Imprimantes…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>Le remplir</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Said when the program was started</source>
        <translation>Indiqué au démarrage du programme</translation>
    </message>
    <message>
        <source>A device&apos;s name has no spaces, quotes or backslashes.</source>
        <translation>Le nom d’un appareil n’a ni espace, ni guillemet, ni barre oblique inverse.</translation>
    </message>
    <message>
        <source>This is no address. Write one such as 192.168.1.10:3001 or https://hub.example.com.</source>
        <translation>Ce n’est pas une adresse. Écrivez-en une comme 192.168.1.10:3001 ou https://hub.example.com.</translation>
    </message>
    <message>
        <source>A restaurant&apos;s short name is 1 to 64 letters, digits, - or _.</source>
        <translation>Le nom court d’un restaurant compte 1 à 64 lettres, chiffres, - ou _.</translation>
    </message>
    <message>
        <source>This works now, but it cannot be stored: the disk may be full.</source>
        <translation>Cela fonctionne maintenant, mais ne peut pas être enregistré : le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Autres appareils</translation>
    </message>
    <message>
        <source>The hub of this program</source>
        <translation>Le hub de ce programme</translation>
    </message>
    <message>
        <source>Let other devices join</source>
        <translation>Laisser d’autres appareils se joindre</translation>
    </message>
    <message>
        <source>Closing the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Only a manager may close it</source>
        <translation>Seul un responsable peut le fermer</translation>
    </message>
    <message>
        <source>Pairing code, when the hub asks for one</source>
        <translation>Code d’appairage, si le hub en demande un</translation>
    </message>
    <message>
        <source>Name, address and restaurant count once the program has started anew. Nothing is lost.</source>
        <translation>Le nom, l’adresse et le restaurant comptent après un redémarrage du programme. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>File: a menu (JSON), or a table from a spreadsheet (CSV)</source>
        <translation>Fichier : une carte (JSON) ou un tableau de tableur (CSV)</translation>
    </message>
    <message>
        <source>Look for the file…</source>
        <translation>Chercher le fichier…</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>À quoi sert chaque colonne</translation>
    </message>
    <message>
        <source>Menus (*.json *.csv)</source>
        <translation>Cartes (*.json *.csv)</translation>
    </message>
    <message>
        <source>The sample restaurant&apos;s</source>
        <translation>Celle du restaurant d’exemple</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>Not in it</source>
        <comment>a column of a table</comment>
        <translation>Absente</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n article, tout va bien.</numerusform>
            <numerusform>%n articles, tout va bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>Rien n’est importé tant qu’une ligne est fausse. %n problème :</numerusform>
            <numerusform>Rien n’est importé tant qu’une ligne est fausse. %n problèmes :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupPeoplePage</name>
    <message>
        <source>Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.</source>
        <translation>Chacun se connecte avec un code de 4 chiffres. Un responsable peut annuler, rembourser et modifier les réglages.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>Nom de la personne %1</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>Code de la personne %1</translation>
    </message>
    <message>
        <source>Person %1 works as</source>
        <translation>La personne %1 travaille comme</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
</context>
<context>
    <name>stonepot::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The restaurant</source>
        <translation>Le restaurant</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Ce qui est vendu</translation>
    </message>
    <message>
        <source>Stonepot: first start</source>
        <translation>Stonepot : premier démarrage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A few questions, then the first order can be taken. What was answered is kept when you stop in between.</source>
        <translation>Quelques questions, et la première commande peut être prise. Les réponses sont gardées si vous vous arrêtez entre-temps.</translation>
    </message>
    <message>
        <source>Is there a Stonepot in this restaurant already?</source>
        <translation>Y a-t-il déjà un Stonepot dans ce restaurant ?</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>Nom du restaurant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Tax in per cent; nothing when there is none</source>
        <translation>Taxe en pour cent ; rien s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Name of the tax, as receipts show it</source>
        <translation>Nom de la taxe, tel qu’il figure sur les reçus</translation>
    </message>
    <message>
        <source>Prices on the menu</source>
        <translation>Prix de la carte</translation>
    </message>
    <message>
        <source>Port of the hub in this program</source>
        <translation>Port du hub dans ce programme</translation>
    </message>
    <message>
        <source>Hubs in this network</source>
        <translation>Hubs de ce réseau</translation>
    </message>
    <message>
        <source>Address of the hub, such as 192.168.1.10:3001</source>
        <translation>Adresse du hub, par exemple 192.168.1.10:3001</translation>
    </message>
    <message>
        <source>Code for pairing; “stonepot-hub pair” prints one</source>
        <translation>Code d’appairage ; « stonepot-hub pair » en affiche un</translation>
    </message>
    <message>
        <source>What this device is</source>
        <translation>Ce qu’est cet appareil</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Kitchen display</source>
        <translation>Écran de cuisine</translation>
    </message>
    <message>
        <source>Board that calls orders</source>
        <translation>Écran d’appel des commandes</translation>
    </message>
    <message>
        <source>Name; its last letter or number names its orders: till-b makes B-001</source>
        <translation>Nom ; sa dernière lettre ou son dernier chiffre nomme les commandes : till-b donne B-001</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No, set it up here</source>
        <translation>Non, l’installer ici</translation>
    </message>
    <message>
        <source>Yes, join its hub</source>
        <translation>Oui, rejoindre son hub</translation>
    </message>
    <message>
        <source>The tax comes on top</source>
        <translation>La taxe s’ajoute</translation>
    </message>
    <message>
        <source>The tax is in them</source>
        <translation>La taxe est comprise</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Open the restaurant</source>
        <translation>Ouvrir le restaurant</translation>
    </message>
</context>
<context>
    <name>stonepot::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>stonepot::SoundsPart</name>
    <message>
        <source>New ticket</source>
        <translation>Nouveau bon</translation>
    </message>
    <message>
        <source>Changed ticket</source>
        <translation>Bon modifié</translation>
    </message>
    <message>
        <source>Late ticket</source>
        <translation>Bon en retard</translation>
    </message>
    <message>
        <source>Something is off</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>An order can be collected</source>
        <translation>Une commande est prête à retirer</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a sound</comment>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sound and its volume</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>stonepot::SplitView</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Split the bill</source>
        <translation>Partager l’addition</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Paiement %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>with tax and tip</source>
        <translation>taxes et pourboire compris</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>À parts égales</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Par article</translation>
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
        <translation>Nouvel essai dans %1 s (essai %2)</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>In contact again — the tickets below are being brought up to date.</source>
        <translation>Contact rétabli — les bons ci-dessous sont en cours de mise à jour.</translation>
    </message>
    <message>
        <source>No contact with the hub yet — tickets of other devices are not shown.</source>
        <translation>Pas encore de contact avec le hub — les bons des autres appareils ne sont pas affichés.</translation>
    </message>
    <message>
        <source>No contact with the hub for %1 — tickets below are as of %2. Bumps are kept and sent when the link returns.</source>
        <translation>Pas de contact avec le hub depuis %1 — les bons ci-dessous datent de %2. Les «&#xa0;prêt&#xa0;» sont gardés et envoyés au retour de la connexion.</translation>
    </message>
</context>
<context>
    <name>stonepot::StationChips</name>
    <message>
        <source>%1, %2 tickets</source>
        <comment>station and how many tickets it has</comment>
        <translation>%1, %2 bons</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Expo</source>
        <extracomment>The chip of the place where finished orders are put together and handed out</extracomment>
        <translation>Passe</translation>
    </message>
</context>
<context>
    <name>stonepot::StationSheet</name>
    <message>
        <source>Stations of this display</source>
        <translation>Postes de cet écran</translation>
    </message>
    <message>
        <source>It shows them again when it starts.</source>
        <translation>Il les affiche à nouveau à son démarrage.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all stations</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Expo</source>
        <comment>where finished orders are put together and handed out</comment>
        <translation>Passe</translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message>
        <source>Offline · saving on this till</source>
        <translation>Hors ligne · enregistrement sur cette caisse</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>orders that wait for the backend</comment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Many orders wait on this till. They are safe; call whoever looks after the network.</source>
        <translation>Beaucoup de commandes attendent sur cette caisse. Elles sont en sécurité&#xa0;; appelez la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>Orders that are saved here and wait for an answer</source>
        <translation>Commandes enregistrées ici qui attendent une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, user menu</source>
        <translation>%1, menu de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>stonepot::Stepper</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
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
        <translation>Aucun bon</translation>
    </message>
    <message>
        <source>No tickets with this item</source>
        <translation>Aucun bon avec cet article</translation>
    </message>
</context>
<context>
    <name>stonepot::TicketSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
</context>
<context>
    <name>stonepot::TileDelegate</name>
    <message>
        <source>%1 left</source>
        <comment>how many can still be sold</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>86 · Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>spicy: %1 of 3</source>
        <translation>épicé : %1 sur 3</translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation>%1 dans la commande</translation>
    </message>
</context>
<context>
    <name>stonepot::TillDialogs</name>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Search; a scanned code works anywhere</source>
        <translation>Chercher&#xa0;; un code scanné fonctionne partout</translation>
    </message>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Commandes du jour</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Mettre la commande de côté</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>Commandes en attente</translation>
    </message>
    <message>
        <source>Customer and note</source>
        <translation>Client et note</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Reprendre la dernière modification</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>Choose; complete the payment</source>
        <translation>Choisir&#xa0;; terminer le paiement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Couverts</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Remise sur %1</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Remise sur la commande</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 off needs a manager</source>
        <translation>%1 de remise&#xa0;: un responsable est nécessaire</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Note about the order…</source>
        <translation>Note sur la commande…</translation>
    </message>
    <message>
        <source>Discount on the order…</source>
        <translation>Remise sur la commande…</translation>
    </message>
    <message>
        <source>Empty the order</source>
        <translation>Vider la commande</translation>
    </message>
    <message>
        <source>Held orders (%1)…</source>
        <translation>Commandes en attente (%1)…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Lock, or let somebody else in</source>
        <translation>Verrouiller ou laisser la place à quelqu’un</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Giving back %1 of %2</source>
        <translation>Rembourser %1 de %2</translation>
    </message>
    <message>
        <source>Voiding %1 of %2</source>
        <translation>Annuler %1 de %2</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Selling for %1 needs a manager</source>
        <translation>Vendre à %1&#xa0;: un responsable est nécessaire</translation>
    </message>
    <message>
        <source>Opening the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Open the drawer without a sale…</source>
        <translation>Ouvrir le tiroir sans vente…</translation>
    </message>
    <message>
        <source>Printers…</source>
        <translation>Imprimantes…</translation>
    </message>
    <message>
        <source>Changing the printers</source>
        <translation>Modifier les imprimantes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Giving back %1 on the card terminal</source>
        <translation>Rembourser %1 sur le terminal de carte</translation>
    </message>
    <message>
        <source>Giving back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Payments without an order…</source>
        <translation>Paiements sans commande…</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>a dish, the new price, the price before</comment>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Discount on the order: a part is paid</source>
        <translation>Remise sur la commande : une partie est payée</translation>
    </message>
</context>
<context>
    <name>stonepot::TillWindow</name>
    <message>
        <source>Stonepot till</source>
        <translation>Caisse Stonepot</translation>
    </message>
    <message>
        <source>%1 is saved. Change %2</source>
        <translation>%1 est enregistrée. À rendre %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>Aucun article n’a le code %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifiée.</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back on the terminal.</source>
        <translation>Sa commande ne peut plus être payée. Rendez l’argent sur le terminal.</translation>
    </message>
    <message>
        <source>Not on the menu any more, and off the order: %1</source>
        <translation>Plus à la carte, et retiré de la commande : %1</translation>
    </message>
    <message>
        <source>Receipt %1, %2</source>
        <comment>an order&apos;s number, the shop&apos;s name</comment>
        <translation>Reçu %1, %2</translation>
    </message>
    <message>
        <source>Attach the receipt to the e-mail: %1</source>
        <translation>Joignez le reçu à l’e-mail : %1</translation>
    </message>
    <message>
        <source>No mail program opens here. The receipt is in %1</source>
        <translation>Aucun logiciel de messagerie ne s’ouvre ici. Le reçu est dans %1</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2</source>
        <translation>Impossible d’écrire le reçu dans %1 : %2</translation>
    </message>
    <message>
        <source>Its order cannot be paid any more. Give the money back.</source>
        <translation>Sa commande ne peut plus être payée. Rendez l’argent.</translation>
    </message>
</context>
<context>
    <name>stonepot::TipRow</name>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>tip</comment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>on %1 before tax</source>
        <translation>sur %1 hors taxes</translation>
    </message>
</context>
<context>
    <name>stonepot::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <comment>a percentage</comment>
        <translation>Remise %1</translation>
    </message>
    <message>
        <source>%1 %2 included · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 incluse · sur %3</translation>
    </message>
    <message>
        <source>%1 %2 · on %3</source>
        <comment>tax name, rate, base</comment>
        <translation>%1 %2 · sur %3</translation>
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
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Give the money back as</source>
        <translation>Rendre l’argent en</translation>
    </message>
    <message>
        <source>Void: not made, not charged</source>
        <translation>Annuler&#xa0;: ni préparé ni facturé</translation>
    </message>
    <message>
        <source>Refund: it was served</source>
        <translation>Rembourser&#xa0;: déjà servi</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Spilt or dropped</source>
        <translation>Renversé ou tombé</translation>
    </message>
    <message>
        <source>Guest changed their mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Too long a wait</source>
        <translation>Attente trop longue</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Pas bon</translation>
    </message>
    <message>
        <source>Void or refund %1</source>
        <translation>Annuler ou rembourser %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Void and give back %1</source>
        <translation>Annuler et rembourser %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose what is taken back</source>
        <translation>Choisissez ce qui est repris</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Indiquez la raison</translation>
    </message>
</context>
<context>
    <name>stonepot::WhoSheet</name>
    <message>
        <source>This takeout is paid later and has neither a name nor a phone number.</source>
        <translation>Cette commande à emporter sera payée plus tard et n’a ni nom ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>This delivery has neither a name nor a phone number.</source>
        <translation>Cette livraison n’a ni nom ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>This delivery has no address.</source>
        <translation>Cette livraison n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>This delivery has no address, no name and no phone number.</source>
        <translation>Cette livraison n’a ni adresse, ni nom, ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Le saisir</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>C’est pour qui ?</translation>
    </message>
</context>
</TS>
