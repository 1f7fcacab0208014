# Even on a narrow screen, all repairs can be read.
start day 90 lang sv size 40x15 screens 1 time 13:40
keys ctrl+n ctrl+l ctrl+l
see varje → 20 min efter
see Flytta sluttiden
