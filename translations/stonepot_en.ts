<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>OrderText</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n printer ready</numerusform>
            <numerusform>%n printers ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketPainter</name>
    <message numerus="yes">
        <source>+%n more lines</source>
        <translation>
            <numerusform>+%n more line</numerusform>
            <numerusform>+%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenBottomBar</name>
    <message numerus="yes">
        <source>%n bumps kept</source>
        <translation>
            <numerusform>%n bump kept</numerusform>
            <numerusform>%n bumps kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::KitchenTopBar</name>
    <message numerus="yes">
        <source>late</source>
        <comment>how many tickets are late: 2 late</comment>
        <translation>
            <numerusform>late</numerusform>
            <numerusform>late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::ModifierSheet</name>
    <message numerus="yes">
        <source>%n choices missing</source>
        <translation>
            <numerusform>%n choice missing</numerusform>
            <numerusform>%n choices missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::OfflineBanner</name>
    <message numerus="yes">
        <source>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</source>
        <translation>
            <numerusform>%n order waits on this till, too many. None is lost; keep selling, and call whoever looks after the network.</numerusform>
            <numerusform>%n orders wait on this till, too many. None is lost; keep selling, and call whoever looks after the network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</source>
        <translation>
            <numerusform>You can keep selling and taking cash; %n order waits on this till and goes to the kitchen when the link returns.</numerusform>
            <numerusform>You can keep selling and taking cash; %n orders wait on this till and go to the kitchen when the link returns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::OptionGroup</name>
    <message numerus="yes">
        <source>Required · choose %n</source>
        <translation>
            <numerusform>Required · choose %n</numerusform>
            <numerusform>Required · choose %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Optional · up to %n</source>
        <translation>
            <numerusform>Optional · up to %n</numerusform>
            <numerusform>Optional · up to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n free</source>
        <comment>rule of a group, and how many options cost nothing</comment>
        <translation>
            <numerusform>%1 · %n free</numerusform>
            <numerusform>%1 · %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more to add this item</source>
        <translation>
            <numerusform>Choose %n more to add this item</numerusform>
            <numerusform>Choose %n more to add this item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::OrderPanel</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SellingScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SettingsSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::SetupMenuPage</name>
    <message numerus="yes">
        <source>%n item(s), nothing is wrong.</source>
        <translation>
            <numerusform>%n item, nothing is wrong.</numerusform>
            <numerusform>%n items, nothing is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported while a line is wrong. %n problem(s):</source>
        <translation>
            <numerusform>Nothing is imported while a line is wrong. %n problem:</numerusform>
            <numerusform>Nothing is imported while a line is wrong. %n problems:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stonepot::StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>orders that a person must look at</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
</TS>
