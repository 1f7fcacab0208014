# A plan's cells are changed in place; a row may be as long as its cells together, and no other text lands in one.
start day 90 lang en size 120x36 screens 2 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
line Hands
key ctrl+n
see WHAT · Hands

# The row is longer than a line may be, and no cell is: nothing is cut. What was understood is said first.
type Float; we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens; Kari + Ola; we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens; 20/5
see New plan: Float · we try it
key enter
record plans[0].first_step = "we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens"
record plans[0].due = "2027-05-20"

# A cell that is too long is refused; the row stays.
type Float; we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens; Kari + Ola; we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens; we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happenswe try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happenswe try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens
key enter
status characters too long
record plans.length = 1
keys ctrl+u

# In the plan at hand, an arrow opens a cell with what stands in it; another goes on, because nothing is half typed.
keys tab P 1 e enter
see Float
keys down
see we try it
keys down
see Kari + Ola
type  + Per
key down
status Save the line with Enter first
key enter
record plans[0].who.length = 3
record plans[0].how = "we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens we try it for two months in one corridor and write down what happens"

# A line that is half typed is not put into a cell.
type for somebody else
keys tab P 1 e enter
status Save the line with Enter first

# The notice is true: one is writing again, where Ctrl+U empties the line.
see WRITING
keys ctrl+u
see not for somebody else
# A first step before the day, or years ahead, stands as it was typed; that is said with the key that takes it back.
keys ctrl+u
line Night bag; Pack it; Kari; Ask; 3/11
status 3 November 2026 is before the day itself. It was saved anyway; Ctrl+Z undoes it.
key ctrl+z
line Night bag; Pack it; Kari; Ask; v12 2031
status Week 12, 2031 is more than two years ahead. It was saved anyway; Ctrl+Z undoes it.
key ctrl+z

# A plan that is complete is not written over by what is typed next: that begins another plan. So it is after a cell of
# it was mended, and after it was raised.
line Pack the bag the night before; Show it on Friday; Kari; Ask who has one; 3/6
record plans.length = 2
keys tab P 2 e enter
see Pack the bag
keys ctrl+u
line Pack the bag
record plans[1].what = "Pack the bag"
line Ask the night shift
record plans[1].what = "Pack the bag"
record plans[2].what = "Ask the night shift"
key ctrl+z
keys tab P 2 l enter
line The council
record plans[1].lifted = "The council"
line Ask the night shift
record plans[1].what = "Pack the bag"
record plans[2].what = "Ask the night shift"

# Esc leaves a cell as it was, and what is typed next is not glued to it.
keys tab P 2 e enter
see Pack the bag
see Esc
type for somebody else
key esc
see not for somebody else
record plans[1].what = "Pack the bag"
line Wheels
record plans[1].what = "Pack the bag"
record plans[3].what = "Wheels"
key ctrl+z
keys tab P 3 e enter
key esc

# In one that is begun, a line goes into the next cell that is empty.
line By telephone
record plans[2].how = "By telephone"
keys tab P 3 l enter
line The manager
line Per
record plans[2].what = "Ask the night shift"
record plans[2].how = "By telephone"
record plans[2].who[0] = "Per"
keys ctrl+z ctrl+z ctrl+z ctrl+z

# While they are reported, as well: the plan that the room reads keeps its words.
key ctrl+n
keys tab P 2 d enter
key ctrl+z
see Float
line What was said about it
record plans[0].what = "Float"
record plans.length = 3
see P3
