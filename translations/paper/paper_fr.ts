<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>COPY %1</source>
        <translation>COPIE %1</translation>
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
        <source>VOID</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>ADD-ON</source>
        <translation>RAJOUT</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALLERGIE&#xa0;: %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>N° de TVA&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Guests: %1</source>
        <translation>Couverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>Servi par %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>%1 on %2, included</source>
        <translation>%1 sur %2, inclus</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
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
        <source>Cashless</source>
        <translation>Sans espèces</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu du client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Refund, %1</source>
        <translation>Remboursement, %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>NO SALE</source>
        <translation>SANS VENTE</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Prix convenu</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Bill – not paid</source>
        <translation>Addition – non payée</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Ceci n’est pas un reçu.</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>MODIFIÉ</translation>
    </message>
</context>
</TS>
