# What the program says after a key. One plain sentence, with what to do next.
say-press-again = { $what }? Tryck { $key } igen.
say-room-will-see = Deltagarna kommer att se: { $what }. Tryck { $key } igen för att visa det.
say-taken-back = Ångrat: { $what }.
say-brought-back = Gjort om: { $what }.
say-striking = Borta från skärmarna; nu stryks det ur filerna …
say-struck = Struket för gott ur verkstadens egna filer.
say-struck-in-short = Struket.
say-struck-elsewhere = Samma ord står kvar i { $workshops }. Öppna varje verkstad och stryk orden där också: Tab, numret, x.
say-struck-there = ”{ $title }” ({ $date })
say-struck-unread = Samma ord kan också stå i { $names }, som verkstad inte kunde läsa.
say-not-for-the-room = Något om filerna: { $key } visar det.
say-struck-title = Den gamla rubriken står kvar i filnamnet. Byt namn på filen när du har stängt den.
say-exports-deleted = Det som ströks stod även i de här filerna, som nu är borttagna: { $names }. Exportera på nytt vid behov.
say-questions-deleted = Dina egna frågor är borttagna, för det som ströks kan ha stått där.
say-not-forgotten = Frågan togs inte bort: { $path } går inte att ändra. Ta bort filen själv om du kan, men då försvinner alla egna frågor.
say-unreached = Det som ströks kan stå kvar i filer som inte gick att ta bort: { $names }. verkstad försöker igen varje gång verkstaden öppnas. Ta bort filerna själv om du kan.
say-at-stake = { $n ->
    [one] En rad finns inte på någon disk.
   *[other] { $n } rader finns inte på någon disk.
} Skriv en mapp där det finns plats, till exempel på ett USB-minne, och tryck Enter. { $key } igen avslutar, och då går det förlorat.
say-lies-here = Allt är sparat. Från och med nu ligger verkstaden här: { $path }
say-counted-again = Noterat som sagt igen.
say-popcorn = Popcorn: den som vill talar.
say-round = Runda: laget runt, en i taget.
say-pairs = Två och två: alla par talar samtidigt.
say-two-screens = Två skärmar: bara du ser den här. Öppna deltagarnas med verkstad screen.
say-moved = Flyttat till ”{ $list }”.
say-stored-as-text = Det var inget kommando och sparades som text. Ctrl+Z ångrar.
say-put-in = Inskjutet: { $part }, { $length }. { $key } går vidare.
say-put-in-plain = Inskjutet: { $part }, { $length }. Inget att blanda: ingen har suttit i grupp än. { $key } går vidare.
say-put-in-instead = { $part }: { $steps ->
    [one] ett moment utgår
   *[other] { $steps } moment utgår
}. { $key } går vidare, Ctrl+Z ångrar.
say-removed = Borttaget: { $what }. Ctrl+Z ångrar.
say-merged = { $merged } hör nu till { $into }.
say-divided = Grupper om { $sizes }.
say-dots-later = Det gäller från nästa röstning. I den här har alla { $each ->
    [one] { $each } prick
   *[other] { $each } prickar
} var.
say-day-is-over = Dagen är slut. { $key } fortsätter den.
say-stays-over = Dagen är slut.
say-embers-closed = Dagen är slut. Listan är stängd och kan inte öppnas igen.
say-not-begun = Dagen har inte börjat. { $key } startar den.
say-line-first = Spara raden med Enter först, eller töm den med Ctrl+U.
say-link-fields = En länk går mellan två olika fält. Välj ett annat nummer.
say-on-all-sheets = { $line } står redan på alla blad. Ska det bara stå här: skriv { $line } > { $sheet }
say-no-group = { $number } finns inte, bara { $groups }: raden sparades som den är. { $key } ångrar.
say-no-place = { $place } finns inte, bara { $places }.
say-no-head = { $place } finns inte, bara { $places }. Det blev nummer { $line } under { $at }. { $line } d tar bort det. Ta också bort det som följer, och skriv det igen med rätt nummer först.
say-tables-stand = Antalet bord ändras inte längre: gruppen har redan bytt bord.
say-too-many-cells = Här finns bara { $most } fält. Ta bort ett semikolon, eller spara raden som ett fält med { $key }.
say-no-such-date = Det datumet finns inte. Det sparades som text; { $key } ångrar.
say-label-again = Inget har strukits. Skriv samma nummer eller bokstav en gång till, eller tryck Esc.
say-vote-open = Röstningen är öppen. Summorna syns när den stängs.
say-scale-opened = Skriv in svaren. De visas när du trycker Ctrl+O.
say-scale-shown = Alla ser hur många som gav vilken siffra. Ctrl+N går vidare.
say-scale-too-few = Där färre än sex har svarat på lapp visas siffrorna inte för någon. Prata om det i stället.
say-reworded-since = Svaren gäller den förra formuleringen. Ctrl+Z ångrar den nya. Båda står i dokumentationen.
say-vote-counted = { $counted } av { $possible ->
    [one] 1 möjlig prick
   *[other] { $possible } möjliga prickar
} har räknats. Ctrl+N går vidare.
say-uneven-slips = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lappar
}, { $people ->
    [one] 1 person
   *[other] { $people } personer
}: har någon tillkommit? Ctrl+G ändrar antalet
say-uneven-dots = { $dots ->
    [one] 1 prick
   *[other] { $dots } prickar
}, men ni har bara { $possible }: har någon tillkommit? Ctrl+G ändrar antalet
say-uneven-values = { $values } svar på en punkt, bara { $people } deltagare: har någon tillkommit? Ctrl+G ändrar antalet
say-close-anyway = Tryck samma tangent igen för att stänga ändå.
say-slip-refused = ”{ $slip }” räknas inte. { $why } Ogiltig lapp? Tryck Enter igen.
say-slip-differs = Lapp { $number }: först { $first }, nu { $now }. Titta på lappen och skriv den en gång till.
say-slip-blank = blank
say-slip-invalid = ogiltig
say-slip-none = ingen
say-slip-handed-in = Noterad som ogiltig. Ctrl+Z ångrar.
say-counted-twice = { $slips ->
    [one] 1 lapp är räknad
   *[other] Alla { $slips } lappar är räknade
} två gånger; { $settled ->
    [0] allt stämmer
    [one] 1 skilde sig och är rättad
   *[other] { $settled } skilde sig och är rättade
}.
say-carrier = Tar det vidare: { $who }.
say-agreed = Noterat: { $what }.
say-not-understood = ”{ $line }” går inte att tolka. Töm raden, så står det hur du skriver.
say-clock-forward = Datorns klocka ställdes fram { $length }. Tiden räknas vidare som förut.
say-clock-back = Datorns klocka ställdes tillbaka { $length }. Tiden räknas vidare som förut.
say-paste-too-long = Det var för mycket att klistra in ({ $megabytes } MB). Ta mindre i taget.
say-part-failed = Något gick fel i bakgrunden. Allt du har skrivit finns kvar: fortsätt.
say-too-long = Det är { $over ->
    [one] 1 tecken
   *[other] { $over } tecken
} för långt. Korta texten eller dela den i två.
say-opening = Öppnar verkstaden … Händer inget, så svarar inte disken: se efter om den är ansluten.
say-nothing-to-undo = Det finns inget mer att ångra.
say-nothing-to-redo = Det finns inget mer att göra om.
say-nothing-changed = Inget ändrades.
say-not-here = Det finns inte kvar.
say-unknown = Inget här heter ”{ $label }”. Nummer och bokstäver står först på raderna.
say-other-list = Det står i en annan lista.
say-people = Skriv ett antal personer, 1 till 999.
say-dots = Skriv 1 till 99 prickar var, och hur många som högst får sitta på samma punkt.
say-minutes = Ett moment kan ta 0 till 1 440 minuter.
say-row-is-on = Det här momentet pågår. Byt moment först.
say-nothing-to-vote-on = Det finns inget att rösta på än. Samla in först.
say-vote-is-open = Röstningen är redan öppen.
say-vote-is-closed = Röstningen är stängd. Ctrl+O öppnar den igen.
say-scale-is-closed = Räkningen är avslutad. Ctrl+O öppnar den igen.
say-scale-was-shown = Svaren visas redan: kommer det en lapp till går det att räkna ut vad som står på den. För tidigt? Ctrl+Z ångrar visningen.
say-values-number = { $typed ->
    [one] 1 skriven
   *[other] { $typed } skrivna
}, { $wanted } behövs. Skriv bindestreck för inget svar (4 - 5).
say-values-counts = { $typed ->
    [one] 1 skrivet
   *[other] { $typed } skrivna
}, { $wanted } behövs: ett antal per siffra, 0 om ingen valde den.
say-values-range = Skriv en siffra 1–{ $most } för varje punkt, eller ett bindestreck för inget svar.
say-values-only-slips = Det här besvaras bara på lappar, så att ingen behöver visa sin siffra.
say-too-many-dots = { $given ->
    [one] 1 prick
   *[other] { $given } prickar
}, men var och en har { $each }. Rätta raden.
say-too-many-on-one = Högst { $most ->
    [one] 1 prick
   *[other] { $most } prickar
} på { $label }. Rätta raden.
say-many-islands = { $people ->
    [one] 1 person
   *[other] { $people } personer
} räcker till ungefär { $most ->
    [one] { $most } ö
   *[other] { $most } öar
}. Låt gärna en ö vila.
say-unrecorded = I den här metoden skrivs inget upp.
say-no-parts = I den här metoden skrivs inget upp, så inget kan skjutas in.
say-no-part-after-the-end = Dagen är slut: inget mer kan skjutas in.
say-block-in-parts = Den här metoden hålls på flera dagar: gör en egen verkstad av den.
say-block-goes-on = Den här metoden bygger på en tidigare verkstad: gör en egen verkstad av den.
say-block-has-its-lists = Dagen har redan en framtidsverkstad, och bottenlistan och topplistan finns bara en gång.
say-nothing-to-close = ”5 minuter kvar” kan skjutas in en gång, medan ett moment pågår.
say-no-closing = Mötet är kort nog som det är: gå vidare så slutar det.
say-no-list-for-dots = Här finns ingen lista att sätta prickar på.
say-nothing-to-go-to = Här står inget än att gå till.
say-has-dots = Den här listan har redan fått prickar.
say-dots-come = Prickarna på den här listan hör till { $step }.
say-nothing-to-write-to = I det här momentet skrivs inget upp.
say-line-stays = I det här momentet skrivs inget upp. Ctrl+U tömmer raden.
say-nothing-same = Inget liknande är sagt än. Tryck Enter så sparas det.
say-nothing-said = Inget är sagt än. Skriv en rad först.
say-nothing-parked = Metoden har ingen lista att parkera i.
say-nothing-to-park = Skriv det som ska parkeras, tryck sedan { $key }.
say-point-first = Skriv ett nummer först, eller välj med pilarna.
say-status-like = Skriv s och en siffra: { $statuses }
say-not-ended = En verkstad som du valt är inte avslutad. Öppna den först, och gå vidare med Ctrl+N tills dagen är slut.
say-what-to-do = Skriv också vad du vill göra: en bokstav från raden längst ner.
say-point-at-two = Skriv minst två nummer: den första punkten blir kvar.
say-one-at-a-time = En i taget: skriv bara en av dem.
say-not-with-this = Det går inte att göra med det här.
say-count-like = Skriv ett antal, till exempel { $example }
say-no-other-list = Det finns ingen annan lista att lägga det i.
say-no-sheet = Gå till ett blad först: Ctrl+A.
say-there-already = Det står redan där.
say-no-islands = Det finns inga öar än. Ge en ö ett namn först.
say-begin-with-what = En plan börjar med ”vad”. Tryck ↑ för att komma dit.
say-begin-with-name = Börja med vad det gäller: Budget; 10
say-not-late = Ni är inte efter. Inget behöver ändras.
say-no-buffers = Den här metoden har ingen buffert.
say-no-lunch = Dagen har ingen lång paus. Ge en paus minst 30 minuter.
say-nothing-counted = Inga prickar är räknade än. Skriv in dem först.
say-all-had-floor = Inga fler punkter att ta upp. { $key } går vidare.
say-nothing-on-floor = Ingen punkt är uppe. Ctrl+A tar nästa. Ny: + Budget; 10
say-before-the-day = { $date } ligger före själva mötesdagen. Det sparades ändå; { $key } ångrar.
say-far-ahead = { $date } är mer än två år bort. Det sparades ändå; { $key } ångrar.
say-split = En ny ö: { $island }
say-parked = Parkerat. Det kommer tillbaka med planerna.
say-parked-until-end = Parkerat. Det tas upp innan ni slutar.
say-parked-shown = Det här parkerades. Gör klart det nu, eller ta upp det någon annanstans; { $key } går vidare.
say-minutes-like = Skriv ett antal minuter, till exempel 15.
say-part-like = Skriv ett nummer eller namn från listan, och minuter om du vill: 1 3
say-clock-like = Skriv ett klockslag, till exempel 11.15.
say-fit-offered = Tiderna går inte ihop. Tryck { $key } för att anpassa momenten.
say-fits = Momenten är redan anpassade till tiderna så långt det går.
say-next-like = Skriv ett klockslag, med datum om du vet det: 26/11 8.30
say-paste-where-you-write = Här går det inte att klistra in. Tab tar dig till skrivraden.
say-other-window = Skriv i det andra fönstret.
say-close-again = Tryck Esc igen för att stänga fönstret.
say-how-to-leave = Tryck { $key } för att avsluta programmet.
say-how-to-leave-twice = Tryck { $key } två gånger för att avsluta programmet.

# What was taken back or brought back.
event-people = antalet på plats ({ $people })
event-away = antalet frånvarande och vikarier
event-item = punkt { $number }
event-item-changed = en ändring av en punkt
event-floor = vilken punkt som är uppe
event-left = vad som väntar till nästa möte
event-brief = ändringen av det som står om dagen
event-dots-each = hur många prickar var och en har
event-minutes = ändringen till { $length }
event-agenda = en ändring i tidsplanen
event-part = det inskjutna momentet
event-started = att dagen började
event-went = bytet av moment
event-next-part = tiden för nästa gång
event-paused = att klockan pausades
event-resumed = att klockan startades igen
event-went-on = att ni gick vidare en annan dag
event-until = den nya tiden då ni börjar igen
event-ended = att dagen slutade
event-added = punkt { $number }, ”{ $text }”
event-added-many = { $n ->
    [one] 1 punkt
   *[other] { $n } punkter
}, den första ”{ $text }”
event-reworded = den nya formuleringen ”{ $text }”
event-again = ett ”sagt igen”
event-removed = att en punkt togs bort
event-merged = att punkter slogs ihop
event-moved = att en punkt bytte lista
event-linked = en länk mellan två punkter
event-marked = märkningen av en punkt
event-headed = att en punkt sattes under en rubrik
event-became = svaret på en förhoppning
event-objection = det som noterades om ett ”men”
event-theme = tema { $letter }, ”{ $name }”
event-theme-changed = en ändring i ett tema
event-vote-opened = att röstningen öppnade
event-slip = en röstlapp
event-dots = en summa prickar
event-values = en räkning av svar
event-vote-closed = att röstningen stängde
event-vote-reopened = att röstningen öppnade igen
event-cut = ändringen av listans längd
event-heard = att någon har talat
event-passed = att någon stod över
event-groups = gruppindelningen eller turordningen
event-island = ö { $number }, ”{ $name }”
event-island-changed = en ändring av en ö
event-plan = plan { $label }
event-plans = { $count ->
    [one] 1 plan
   *[other] { $count } planer
}
event-plan-changed = en ändring i en plan
event-plan-removed = att en plan togs bort
event-carrier = vem som tar det vidare
event-follow-ups = ändringen av en uppföljning
event-agreed = vad ni mer kom överens om
event-embers = det ni tar med er
say-embers-kept = { $count ->
    [one] 1 rad sparades.
   *[other] { $count } rader blandades och sparades.
}
event-other = den senaste ändringen

# A table in which a method has named the rows.
say-named-row = De här raderna ligger fast: inga kan läggas till eller tas bort.
# A cell that takes no words.
say-holds-number = Skriv ett tal här.
say-holds-scale = Skriv en siffra från 1 till 5.
say-holds-choice = Skriv ett tal från 1 till { $most }, eller själva ordet.
say-holds-computed = Det här räknas ut från de andra kolumnerna.

say-go-to-month = Gå till månaden först: skriv dess nummer (8 för augusti) och tryck Enter.
event-year-begins = att året börjar i { $month }
event-point = rad { $number }
event-point-changed = en ändring av en rad
event-points = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
