# The rules of the vision stay on the wall while wishes are said: above or beside them, on a narrow screen one at a time.
start day 90 lang sv size 80x24 screens 1 time 12:55
keys ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n ctrl+n
see Allt är möjligt
line Att vi hinner sitta ned
see Att vi hinner sitta ned
see Allt är möjligt
see Inga ”men”
see Inget är för stort
size 40x15
see Att vi hinner sitta ned
see • Inga ”men” – vi parkerar dem
see not Allt är möjligt
line Att alla vågar säga vad de tycker
see • Bygg gärna vidare på varandra
see not Inga ”men”
size 120x36
see • Allt är möjligt
see • Inget är för stort
see Att vi hinner sitta ned
size 200x60
see • Allt är möjligt
