programmes-unknown-field = Fältet ”{ $name }” finns inte här i ett program. Är det felstavat?
programmes-unknown-track = Programmet har inget spår ”{ $name }”. Lägg till det under ”tracks”, eller rätta namnet.
programmes-days-out-of-order = Den sista dagen ligger före den första. Byt plats på dem.
programmes-has-places = Samlingen har flera platser: skriv detta hos varje plats.
programmes-changed = Någon annan har ändrat { $path } sedan den lästes, så den lämnades orörd. Din version ligger i { $copy }. Öppna programmet igen och för in det som saknas.
programmes-not-a-workshop = { $path } är ett program, ingen verkstad. Visa det: verkstad show
programmes-not-a-programme = { $path } är en verkstad, inget program. Se vilka som finns: verkstad list
programmes-unknown = Det finns inget färdigt program ”{ $name }”. Välj ett av dessa: { $known }
programmes-no-gathering = Samlingen finns inte längre i { $path }. Verkstaden är gjord, men programmet nämner den inte.
programmes-form-tasks = { $method } · { $tasks ->
    [one] börjar med 1 uppgift från mellanarbetet
   *[other] börjar med { $tasks } uppgifter från mellanarbetet
}
programmes-form-no-tasks = { $method } · skrivs inte ner: { $tasks ->
    [one] 1 uppgift tas upp en annan gång
   *[other] { $tasks } uppgifter tas upp en annan gång
}
programmes-whom = För vem
programmes-people = { $n ->
    [one] 1 deltagare
   *[other] { $n } deltagare
}
programmes-show-next = Gör ett eget av det: verkstad programmes new --from { $id } --start 2027-01
programmes-bad-month = ”{ $value }” är ingen månad. Skriv till exempel 2027-01 eller "januari 2027".
programmes-new-needs = Vad ska programmet heta? Skriv ett namn, eller --from och ett färdigt program. Se dem: verkstad programmes list
programmes-made-next = Öppna det: verkstad run { $path }
programmes-sound = { $path } är helt: ett program med { $n ->
    [one] en samling
   *[other] { $n } samlingar
}.
programmes-value-month = MÅNAD
programmes-about = Visa färdiga program över flera månader, och gör ett eget.
programmes-usage = verkstad programmes [list|show|new] [VAL]
programmes-after = Börja med: verkstad programmes list
programmes-list-about = Visa de färdiga programmen.
programmes-list-usage = verkstad programmes list [--json]
programmes-list-after = Mer om ett: verkstad programmes show handlekraftige-voksne
programmes-show-about = Visa ett färdigt program: för vem, och dess samlingar.
programmes-show-usage = verkstad programmes show NAMN [--json]
programmes-show-after = Ett du har gjort själv: verkstad show FIL
programmes-new-about = Gör ett program: av ett färdigt, av förra årets, eller ett tomt.
programmes-new-usage = verkstad programmes new [NAMN] [--from NAMN] [--start MÅNAD] [--after FIL]
programmes-new-after = Exempel: verkstad programmes new --from handlekraftige-voksne --start 2027-01
programmes-arg-id = Det färdiga programmets namn, ur: verkstad programmes list
programmes-arg-name = Vad ett tomt program ska heta
programmes-opt-from = Ett färdigt program
programmes-opt-start = Den första månaden, till exempel 2027-01 (förval: nu)
programmes-opt-after = Nästa års program, av det här
programmes-damaged = Filen är skadad. När programmet öppnas används den senaste hela kopian, och den skadade filen sparas bredvid.
