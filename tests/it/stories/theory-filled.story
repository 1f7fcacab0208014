# What is known of the problem is typed in the form, and stands on the board from the start, with the numbers of the console.
start new lang sv size 120x36 screens 2 time 08:50
key n
key pgup
press right until SWOT
see not Problemanalys
press right until Förändringsteori
see Problemanalys
key enter
type Vad ska handledningen förändra, och för vem?
press down until Vet ni något redan?
see Problemanalys
type Handledare saknar utbildning; Utbildningen når inte alla kommuner;
keys ctrl+n
see Förändringsteori
see Problemanalys ▸
see 11  Handledare saknar utbildning
record lists[3].items[0].number = 11
record lists[3].items[1].text = "Utbildningen når inte alla kommuner"
record lists[3].items.length = 2
# The console goes on where the form ended, and what the form wrote is reworded and taken away as any line.
line Ingen vikarie finns
record lists[3].items[2].number = 13
keys tab 1 1 d enter tab
record lists[3].items.length = 2
key ctrl+z
record lists[3].items.length = 3
