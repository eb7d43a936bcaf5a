<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccountMenu</name>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>It is on the clipboard for %Ln second. Whoever has it can do what you can.</numerusform>
            <numerusform>It is on the clipboard for %Ln seconds. Whoever has it can do what you can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>Search %Ln choice</numerusform>
            <numerusform>Search %Ln choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Saving %Ln change…</numerusform>
            <numerusform>Saving %Ln changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>The server answers again. Your change is not saved yet: look it over, and save it.</numerusform>
            <numerusform>The server answers again. Your %Ln changes are not saved yet: look them over, and save them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… and %Ln more character</numerusform>
            <numerusform>%1… and %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>The first entry is gone.</numerusform>
            <numerusform>The first %Ln entries are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>One earlier request is left out.</numerusform>
            <numerusform>%Ln earlier requests are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>Signed out. Your %Ln unsaved change is kept, and there again when this account is opened.</numerusform>
            <numerusform>Signed out. Your %Ln unsaved changes are kept, and there again when this account is opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>The start of %Ln character, too many to edit. All are kept, unless you change what you see.</numerusform>
            <numerusform>The start of %Ln characters, too many to edit. All are kept, unless you change what you see.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>The token did not come within %Ln second: nothing, or no end, was written to what --token-file names. Start again when it is ready.</numerusform>
            <numerusform>The token did not come within %Ln seconds: nothing, or no end, was written to what --token-file names. Start again when it is ready.</numerusform>
        </translation>
    </message>
</context>
</TS>
