# Methods of one's own, on the command line.
own-new-about = Copy a method into your own folder, so that you can change it.
own-new-usage = verkstad methods new NAME --from ID [OPTIONS]
own-new-after = With --lang en the copy has only the English texts.

    Example: verkstad methods new "Our needs" --from behov --lang en
own-export-about = Save a method as a file to pass on.
own-export-usage = verkstad methods export NAME [-o OUT]
own-export-after = Example: verkstad methods export behov -o needs.json
own-arg-name = What to call the copy
own-opt-from = Name or id of the method to copy
own-opt-plan = Copy only the version with this name
# $id (String) - the id of a method
# $free (String) - a name
own-taken = There is already a method with the id “{ $id }”. It was not changed. A free name: “{ $free }”
# $id (String) - the id of a method
own-change = Change the file, then check it: verkstad methods check { $id }
# $id (String) - the id of a method
own-use = Then create a workshop with it: verkstad new --method { $id }
# $path (String) - what was typed
# $folder (String) - a folder
own-no-file = { $path } does not exist. Your own methods are in { $folder }
