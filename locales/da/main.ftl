language-name = Dansk
program-name = verkstad
