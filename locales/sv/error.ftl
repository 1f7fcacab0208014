# What did not work in the world. Each sentence says what to do next.
# $path (String) - a file or a folder
error-full = Disken är full, { $path } får inte plats. Det som sägs hålls i minnet: frigör utrymme och tryck sedan Ctrl+S för att spara igen.
# $path (String) - a file or a folder
error-not-allowed = Jag får inte skriva { $path }. Välj en annan mapp med --dir, eller fråga den som sköter datorn.
# $path (String) - a file
error-missing = { $path } finns inte. ”verkstad list” visar verkstäderna som finns.
# $path (String) - a file
# $line (Number) - a line
error-damaged = { $path } är skadad på rad { $line }, och jag hittade ingen tidigare kopia. Filen är orörd: behåll den, och leta efter en säkerhetskopia.
# $path (String) - a file
error-foreign = { $path } är ingen verkstad. ”verkstad list” visar dem som finns.
# $path (String) - a file
# $format (Number) - its version
error-newer = { $path } är gjord med en nyare version av verkstad (format { $format }). Uppdatera verkstad; filen är orörd.
# $path (String) - a file
# $who (String) - since when, and which process
error-held = { $path } är öppen i ett annat fönster, sedan { $who }. Fortsätt där, eller stäng det först.
# $path (String) - a file
error-held-unknown = { $path } är öppen i ett annat fönster. Fortsätt där, eller stäng det först.
# $path (String) - a file
# $why (String) - the system's own words
error-other = { $path }: { $why }. Försök en gång till. Hjälper det inte, välj en annan mapp med --dir.
error-torn = En halvskriven post sist i journalen lades åt sidan. Allt som visades som sparat finns här.
# $path (String) - the copy
error-edited = Någon har ändrat i dokumentet. Den versionen ligger kvar som { $path }; verkstaden fortsätter från det den själv har skrivit.
# $path (String) - the journal
error-fork = En journal hör inte ihop med det här dokumentet, kanske med en annan kopia av det. Inget togs ur den; den ligger kvar: { $path }
# $path (String) - the damaged file
error-restored = Dokumentet var skadat, så den senaste hela kopian används. Det skadade ligger kvar som { $path }.
# $service (String) - OneDrive, Dropbox
error-synced = Den här mappen kopieras vidare av { $service }. Andra kan kanske läsa verkstaden där; --dir väljer en annan mapp.
# $file (String) - the method's file
# $line (Number) - a line
# $what (String) - what is wrong
error-method-line = { $file }, rad { $line }: { $what }
# $file (String) - the method's file
# $what (String) - what is wrong
error-method-file = { $file }: { $what }
# $path (String) - a place in the file
# $what (String) - what is wrong
error-method-place = { $path }: { $what }
error-fault-too-large = Filen är för stor för en metod. Är det en annan fil?
# $column (Number) - a column
error-fault-not-json = Det här är inte JSON: se efter vid kolumn { $column } om ett komma, ett citattecken eller en parentes saknas.
# $format (Number) - a version
error-fault-newer = Metoden är gjord för en nyare version av verkstad (format { $format }). Uppdatera verkstad.
# $name (String) - a field
error-fault-unknown-field = Ingen metod har ett fält ”{ $name }”. Är det felstavat?
# $name (String) - a field
error-fault-missing-field = Fältet ”{ $name }” saknas.
# $name (String) - a field
error-fault-repeated-field = Fältet ”{ $name }” står två gånger. Ta bort det ena.
error-fault-want-text = Här måste det stå en text inom citattecken.
error-fault-want-number = Här måste det stå ett heltal, 0 eller mer.
error-fault-want-yes-no = Här måste det stå true eller false.
error-fault-want-list = Här måste det stå en lista inom hakparenteser.
error-fault-want-object = Här måste det stå fält inom klammerparenteser.
# $names (String) - names
error-fault-want-one-of = Här måste något av det här stå: { $names }.
error-fault-missing-text = En text saknas. Skriv den på minst ett språk.
# $lang (String) - two letters
error-fault-missing-text-in = Texten saknas på språket ”{ $lang }”.
# $most (Number) - letters
error-fault-text-too-long = Texten är för lång för sin plats på skärmen: högst { $most } tecken.
error-fault-control = I texten finns ett osynligt styrtecken, till exempel en radbrytning. Ta bort det.
# $name (String) - a placeholder
error-fault-placeholder = Här fylls inget i för ”{ $name }”.
# $name (String) - a step
error-fault-unknown-step = Metoden har inget moment ”{ $name }”.
# $name (String) - a list
error-fault-unknown-list = Metoden har ingen lista ”{ $name }”.
# $name (String) - a list
error-fault-ranking = Listan ”{ $name }” ska rangordnas, men har ingen ”ranking”.
error-fault-table = Metoden leder till handlingsplaner, men har ingen ”table”.
# $name (String) - an id
error-fault-duplicate = ”{ $name }” står två gånger.
# $name (String) - an id
error-fault-bad-id = ”{ $name }” kan inte vara ett id: använd a–z, 0–9 och -.
error-fault-range = De här måste stiga: least, usual, most.
# $least (Number) - the least
# $most (Number) - the most
error-fault-out-of-range = Talet måste vara { $least } till { $most }.
error-fault-no-plan = Metoden har ingen tidsplan.
error-fault-empty-plan = Tidsplanen har inga moment.
# $name (String) - a step
error-fault-kept-cut = Momentet ”{ $name }” får aldrig strykas, men står bland det som kan strykas.
