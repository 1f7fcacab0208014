language-name = Norsk nynorsk
program-name = verkstad
