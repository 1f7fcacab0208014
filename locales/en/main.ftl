language-name = English
program-name = verkstad
