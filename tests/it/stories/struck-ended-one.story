# After the end many things have the same number. With one screen nobody may read the words: where each stands is said.
start example a-library-to-meet-in-en lang en size 80x24 screens 1 time 17:00
key 3
key enter
keys tab 3 x enter
see (Hopes, still there)
see (Check-out, still there)
see not Less talk about the building
see not Hungry for soup
key esc
keys ctrl+u
keys A 3 x enter
see not still there
keys A 3 enter
record lists[5].items[2].text = "▮▮▮"
record lists[0].items[2].text = "Less talk about the building, more about people"
