language-name = Svenska
program-name = verkstad
