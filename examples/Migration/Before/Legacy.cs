using FactoryGen;

// The oldest layer has the names of the old entry point: to use it is to use something legacy, in whatever way it is mentioned.
[assembly: LegacyNamespace("Acme.Chat.Compatibility", Replacement = "Acme.Chat.WebSockets")]
