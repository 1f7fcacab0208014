language-name = Norsk bokmål
program-name = verkstad
